export { MailCard } from './mail-card'
