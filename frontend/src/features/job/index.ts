export { JobBell } from './job-bell'
export { JobProgress } from './job-progress'
export { useDownloadResult } from './use-download-result'
