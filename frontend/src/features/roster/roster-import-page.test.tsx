import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { JobResponse, PageJobResponse, PageRosterImportResponse, PageRosterRowResponse, RosterImportResponse, RosterRowResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const ID = '0190c0de-0000-7000-8000-000000000501'
const JOB = '0190c0de-0000-7000-8000-000000000601'
const officer = { permissions: ['roster:import', 'region:read'] }

const rosterOf = (change: Partial<RosterImportResponse> = {}): RosterImportResponse => ({
  id: ID, kind: 'CHILDREN', fileName: '董家湾村.xlsx', source: 'VILLAGE', state: 'CHECKED', receivedBytes: 9000, sheetName: '花名册', headerRow: 3,
  columns: [{ position: 0, header: '姓名', column: 'NAME', label: '姓名' }, { position: 1, header: '身份证', column: 'ID_NUMBER', label: '身份证号' }, { position: 2, header: '属相', column: null, label: null }],
  jobId: JOB, counts: { create: 190, update: 1, skip: 1, conflict: 0, error: 1, imported: 0, undone: 0, kept: 0 }, createdAt: '2026-11-23T06:00:00Z', confirmedAt: null, undoneAt: null, unwrittenUntil: '2026-12-23', version: 2, ...change,
})
const badRow: RosterRowResponse = {
  number: 12, hidden: false, action: 'ERROR', decision: null, state: 'PENDING', cells: [{ column: 'NAME', text: '王小五' }, { column: 'ID_NUMBER', text: '42999920140303303' }],
  issues: [{ column: 'ID_NUMBER', code: 'roster.id-check', warning: false, message: '校验位错误', sentence: '第12行 身份证号:校验位错误' }], changes: [], childId: null, version: 0,
}
const jobOf = (change: Partial<JobResponse> = {}): JobResponse => ({
  id: JOB, kind: 'roster.import', title: '导入花名册', state: 'RUNNING', done: 40, total: 191, message: null, resultUrl: null, resultName: null, resultSize: null, cancelRequested: false,
  createdAt: '2026-11-23T06:00:00Z', startedAt: '2026-11-23T06:00:01Z', finishedAt: null, expiresAt: '2026-12-23T06:00:00Z', ...change,
})

const page = (items: JobResponse[]): PageJobResponse => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })

function serve(roster: RosterImportResponse, rows: RosterRowResponse[] = [badRow]) {
  server.use(
    http.get(`*/api/v1/roster-imports/${ID}`, () => HttpResponse.json<RosterImportResponse>(roster)),
    http.get(`*/api/v1/roster-imports/${ID}/rows`, () => HttpResponse.json<PageRosterRowResponse>({ items: rows, nextCursor: null, total: rows.length, totalIsLowerBound: false })),
    http.get(`*/api/v1/jobs/${JOB}`, () => HttpResponse.json<JobResponse>(jobOf())),
  )
}

describe('importing a roster', () => {
  it('begins with a file and shows what was brought before', async () => {
    server.use(http.get('*/api/v1/roster-imports', () => HttpResponse.json<PageRosterImportResponse>({ items: [rosterOf()], nextCursor: null, total: 1, totalIsLowerBound: false })),
      http.get('*/api/v1/regions', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })))
    await renderApp('/roster/import', { as: officer })
    expect(await screen.findByRole('heading', { level: 1, name: '导入花名册' })).toBeVisible()
    expect(screen.getByLabelText('表格文件', { exact: false })).toBeVisible()
    expect(screen.getByRole('button', { name: '上传并检查' })).toBeDisabled()
    expect(await screen.findByRole('link', { name: '董家湾村.xlsx' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('asks what the sheet is about, as far as one may write it, and for pairings not for a village', async () => {
    server.use(http.get('*/api/v1/roster-imports', () => HttpResponse.json<PageRosterImportResponse>({ items: [rosterOf({ kind: 'VISITS' })], nextCursor: null, total: 1, totalIsLowerBound: false })),
      http.get('*/api/v1/regions', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })))
    const { user } = await renderApp('/roster/import', { as: { permissions: ['roster:import', 'region:read', 'pairing:write'] } })
    expect(await screen.findByText('一个孩子一行。没有档案的新建，已有档案的更新。')).toBeVisible()
    expect(screen.queryByRole('radio', { name: '走访台账' })).toBeNull()
    expect(await screen.findByText('走访台账')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: '结对册' }))
    expect(screen.getByText('谁帮扶哪个孩子，一对一行。结对人要先有账号。')).toBeVisible()
    expect(screen.queryByText('花名册从哪里来')).toBeNull()
    expect(await axeViolations()).toEqual([])
  })

  it('tells visits of one child apart and asks of a second one whether it is another', async () => {
    const visit: RosterRowResponse = { ...badRow, action: 'CONFLICT', cells: [{ column: 'NAME', text: '王小五' }, { column: 'VISITED_ON', text: '2026.1.15' }],
      issues: [{ column: 'VISITED_ON', code: 'roster.visit-there', warning: false, message: '这一天已有走访记录', sentence: '第12行 走访日期:这一天已有走访记录' }] }
    serve(rosterOf({ kind: 'VISITS' }), [visit])
    const { user } = await renderApp(`/roster/import?id="${ID}"`, { as: officer })
    expect(await screen.findByText('王小五 · 2026.1.15')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '改一改：第 12 行' }))
    expect(await screen.findByRole('radio', { name: '另一次走访，新建' })).toBeVisible()
    expect(screen.queryByRole('radio', { name: '同一个孩子，更新' })).toBeNull()
  })

  it('says so when nothing was brought before', async () => {
    server.use(http.get('*/api/v1/roster-imports', () => HttpResponse.json<PageRosterImportResponse>({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })),
      http.get('*/api/v1/regions', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })))
    await renderApp('/roster/import', { as: officer })
    expect(await screen.findByText('还没有导入过')).toBeVisible()
  })

  it('shows each wrong cell in words and mends it in place', async () => {
    serve(rosterOf())
    let sent: unknown
    server.use(http.put(`*/api/v1/roster-imports/${ID}/rows/12`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json<RosterRowResponse>({ ...badRow, action: 'CREATE', issues: [], version: 1 })
    }))
    const { user } = await renderApp(`/roster/import?id="${ID}"`, { as: officer })
    expect(await screen.findByText('第12行 身份证号:校验位错误')).toBeVisible()
    expect(screen.getByText('这些列没有认出来，不会导入：属相')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '改一改：第 12 行' }))
    const drawer = await screen.findByRole('dialog')
    const number = within(drawer).getByLabelText('身份证号')
    expect(number).toHaveAccessibleDescription('校验位错误')
    await user.clear(number)
    await user.type(number, '429999201403033035')
    await user.click(within(drawer).getByRole('button', { name: '保存并重新检查' }))
    expect(await screen.findByText('已保存，检查结果：新建')).toBeVisible()
    expect(sent).toEqual({ cells: [{ column: 'ID_NUMBER', text: '429999201403033035' }], decision: null })
  })

  it('shows how far the writing is', async () => {
    serve(rosterOf({ state: 'IMPORTING' }))
    await renderApp(`/roster/import?id="${ID}"`, { as: officer })
    expect(await screen.findByRole('progressbar', { name: '导入花名册的进度' })).toHaveAttribute('value', '40')
  })

  it('offers to take the whole import back', async () => {
    serve(rosterOf({ state: 'IMPORTED', counts: { ...rosterOf().counts, imported: 191 } }))
    const { user } = await renderApp(`/roster/import?id="${ID}"`, { as: officer })
    expect(await screen.findByText('191 个孩子的档案已写好。')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '撤销这次导入' }))
    expect(await screen.findByText('191 行会恢复到导入以前的样子；导入后又改过的档案不动。')).toBeVisible()
  })

  it('says when the roster is not there, or another person\'s', async () => {
    server.use(http.get(`*/api/v1/roster-imports/${ID}`, () => problem(404, 'resource.not-found', { detail: '找不到，或不在您的范围内。' })))
    await renderApp(`/roster/import?id="${ID}"`, { as: officer })
    expect(await screen.findByRole('alert')).toBeVisible()
  })
})

describe('background work', () => {
  it('lists what is under way and what can be downloaded', async () => {
    server.use(http.get('*/api/v1/jobs', () => HttpResponse.json<PageJobResponse>(page([jobOf(), jobOf({ id: ID, title: '未能导入的行', state: 'DONE', done: 3, total: 3, resultUrl: '/x', resultName: '未导入.xlsx', resultSize: 9 })]))))
    await renderApp('/jobs', { as: { permissions: ['job:read'] } })
    expect(await screen.findByRole('button', { name: '下载' })).toBeVisible()
    expect(screen.getByText('40 / 191')).toBeVisible()
    expect(screen.getByRole('link', { name: /后台任务，2 项进行中/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('says when there is none', async () => {
    server.use(http.get('*/api/v1/jobs', () => HttpResponse.json<PageJobResponse>(page([]))))
    await renderApp('/jobs', { as: { permissions: ['job:read'] } })
    expect(await screen.findByText('还没有后台任务')).toBeVisible()
  })
})
