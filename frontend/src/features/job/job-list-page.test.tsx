import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { JobResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { pageOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const jobOf = (change: Partial<JobResponse> = {}): JobResponse => ({
  id: '0190c0de-0000-7000-8000-00000000f101', kind: 'EXPORT', title: '导出：儿童名册', state: 'DONE', done: 193, total: 193, message: null, resultUrl: '/api/v1/jobs/0190c0de-0000-7000-8000-00000000f101/result',
  resultName: '儿童名册.xlsx', resultSize: 20_480, cancelRequested: false, createdAt: '2026-11-23T01:00:00Z', startedAt: '2026-11-23T01:00:01Z', finishedAt: '2026-11-23T01:00:09Z', expiresAt: '2026-11-30T01:00:00Z', ...change,
})
const answer = (jobs: JobResponse[]) => server.use(http.get('*/api/v1/jobs', () => HttpResponse.json(pageOf(jobs))))

describe('one’s long work', () => {
  it('says how far each is and why one stopped, and offers what was made', async () => {
    answer([jobOf(), jobOf({ id: '0190c0de-0000-7000-8000-00000000f102', title: '导入：花名册.xlsx', state: 'FAILED', done: 20, total: null, message: '文件打不开，请另存为 .xlsx 再试。', resultUrl: null, resultName: null })])
    await renderApp('/jobs', { as: { permissions: ['job:read'] } })
    const table = within(await screen.findByRole('table', { name: '后台任务' }))
    expect(within(table.getByRole('row', { name: /儿童名册/ })).getByText('193 / 193')).toBeVisible()
    expect(within(table.getByRole('row', { name: /儿童名册/ })).getByRole('button', { name: '下载' })).toBeVisible()
    expect(within(table.getByRole('row', { name: /花名册.xlsx/ })).getByText('文件打不开，请另存为 .xlsx 再试。')).toBeVisible()
    expect(within(table.getByRole('row', { name: /花名册.xlsx/ })).queryByRole('button')).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('says so when a file is no longer there', async () => {
    answer([jobOf()])
    server.use(http.get('*/api/v1/jobs/:id/result', () => problem(410, 'job.expired', { detail: '文件已过保留期，请重新导出。' })))
    const { user } = await renderApp('/jobs', { as: { permissions: ['job:read'] } })
    await user.click(await screen.findByRole('button', { name: '下载' }))
    expect(await screen.findByText(/文件已过保留期，请重新导出。/)).toBeVisible()
  })

  it('is empty in words, and says when it cannot be read', async () => {
    answer([])
    const { unmount } = await renderApp('/jobs', { as: { permissions: ['job:read'] } })
    expect(await screen.findByText('还没有后台任务')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/jobs', () => problem(503, 'database.away')))
    await renderApp('/jobs', { as: { permissions: ['job:read'] } })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
