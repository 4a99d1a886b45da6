import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ExportCreateRequest, ExportListsResponse, ExportMapResponse, ExportTicketCreateRequest, JobResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { pageOf, placeHandlers, rowOf, VILLAGE } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { ticketOf, TICKET_ID } from './export.mocks'

const AS = { permissions: ['child:read', 'export:write', 'job:read'] }
const MAP_ID = '0190c0de-0000-7000-8000-00000000e0f1'
const JOB_ID = '0190c0de-0000-7000-8000-00000000e001'
const LISTS: ExportListsResponse = {
  items: [{
    list: 'children', title: '儿童名册', tellsChanges: true, columns: [
      { code: 'name', label: '姓名', fieldClass: 'P2', release: 'FREE', usual: true },
      { code: 'birthDate', label: '出生日期', fieldClass: 'P2', release: 'FREE', usual: true },
      { code: 'idNumber', label: '公民身份号码', fieldClass: 'P3', release: 'MASKED', usual: false },
      { code: 'address', label: '现住址', fieldClass: 'P3', release: 'TICKET', usual: false },
    ],
  }],
}
const jobOf = (change: Partial<JobResponse>): JobResponse => ({
  id: JOB_ID, kind: 'export.sheet', title: '导出名册', state: 'DONE', done: 1, total: 1, message: '儿童名册：1 行，2 列', resultUrl: `/api/v1/jobs/${JOB_ID}/result`,
  resultName: '儿童名册.csv', resultSize: 100, cancelRequested: false, createdAt: '2026-11-23T06:32:00Z', startedAt: null, finishedAt: null, expiresAt: '2026-11-26T06:32:00Z', ...change,
})
let asked: ExportCreateRequest[] = []

describe('exporting a list', () => {
  beforeEach(() => {
    asked = []
    server.use(
      ...placeHandlers,
      http.get('*/api/v1/children', () => HttpResponse.json(pageOf([rowOf()]))),
      http.get('*/api/v1/jobs', () => HttpResponse.json(pageOf([]))),
      http.get('*/api/v1/export-lists', () => HttpResponse.json(LISTS)),
      http.get('*/api/v1/export-tickets', () => HttpResponse.json(pageOf([]))),
      http.get('*/api/v1/export-maps', () => HttpResponse.json(pageOf([]))),
      http.post<never, ExportCreateRequest>('*/api/v1/exports', async ({ request }) => {
        asked.push(await request.json())
        return HttpResponse.json(jobOf({ state: 'QUEUED', resultUrl: null }), { status: 202 })
      }),
      http.get(`*/api/v1/jobs/${JOB_ID}`, () => HttpResponse.json(jobOf({}))),
    )
  })

  it('exports for another system: its columns, its headings, only what changed', async () => {
    const map: ExportMapResponse = { id: MAP_ID, list: 'children', name: '省平台', shared: true, columns: [{ code: 'birthDate', heading: '生日' }, { code: 'name', heading: null }],
      owner: { id: '0190c0de-0000-7000-8000-0000000000b1', name: '张主任' }, mine: true, exportedUntil: '2026-11-20T06:32:00Z', version: 2 }
    const written: unknown[] = []
    server.use(http.get('*/api/v1/export-maps', () => HttpResponse.json(pageOf([map]))), http.put('*/api/v1/export-maps/:id', async ({ request }) => {
      written.push(request.headers.get('If-Match'), await request.json())
      return HttpResponse.json({ ...map, version: 3 })
    }))
    const { user } = await renderApp('/children', { as: AS })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.selectOptions(await screen.findByLabelText('列模板'), '省平台')
    expect(screen.getByText(/上次用它导出到/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '修改模板' }))
    await user.click(screen.getByRole('button', { name: '姓名上移' }))
    await user.type(screen.getByLabelText('姓名的列名'), '儿童姓名')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '保存模板' }))
    await waitFor(() => expect(written).toEqual(['"v2"', { list: 'children', name: '省平台', shared: true, columns: [{ code: 'name', heading: '儿童姓名' }, { code: 'birthDate', heading: '生日' }] }]))
    await user.click(await screen.findByRole('checkbox', { name: '只导出上次以后有变化的' }))
    await user.click(screen.getByRole('button', { name: '开始导出' }))
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(asked[0]).toMatchObject({ mapId: MAP_ID, onlyChanged: true, columns: ['birthDate', 'name'] })
  })

  it('asks for the columns and keeps the filter of the list, then hands the file over', async () => {
    const { user } = await renderApp(`/children?village=${VILLAGE}&gap=unpaired`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.click(await screen.findByRole('radio', { name: 'CSV 文本' }))
    await user.click(screen.getByRole('checkbox', { name: '公民身份号码（部分隐藏）' }))
    expect(screen.queryByRole('checkbox', { name: /现住址/ })).toBeNull()
    expect(screen.getByText('现住址属于敏感信息，审批后才能导出。')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '开始导出' }))
    expect(await screen.findByRole('button', { name: '下载文件' })).toBeVisible()
    expect(asked).toEqual([{
      list: 'children', format: 'CSV', columns: ['name', 'birthDate', 'idNumber'], filter: { regionCode: VILLAGE, paired: 'false', status: 'ACTIVE', sort: 'name' }, ticketId: null, password: null,
    }])
    expect(await axeViolations()).toEqual([])
  })

  it('takes sensitive columns out whole with an approved ticket', async () => {
    server.use(http.get('*/api/v1/export-tickets', () => HttpResponse.json({ items: [ticketOf({ state: 'APPROVED', decidable: false })], nextCursor: null, total: 1, totalIsLowerBound: false })))
    const { user } = await renderApp('/children', { as: AS })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.selectOptions(await screen.findByLabelText('使用审批单'), '录入全国系统')
    await user.click(screen.getByRole('checkbox', { name: '公民身份号码' }))
    await user.click(screen.getByRole('checkbox', { name: '现住址' }))
    await user.type(screen.getByLabelText('压缩包密码', { exact: false }), '1234567')
    expect(screen.getByRole('button', { name: '开始导出' })).toBeDisabled()
    await user.type(screen.getByLabelText('压缩包密码', { exact: false }), '8')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '开始导出' }))
    await waitFor(() => expect(asked[0]).toMatchObject({ columns: ['name', 'birthDate', 'idNumber', 'address'], ticketId: TICKET_ID, password: '12345678' }))
  })

  it('asks a second person for sensitive columns', async () => {
    const requests: ExportTicketCreateRequest[] = []
    server.use(http.post<never, ExportTicketCreateRequest>('*/api/v1/export-tickets', async ({ request }) => {
      requests.push(await request.json())
      return HttpResponse.json(ticketOf(), { status: 201 })
    }))
    const { user } = await renderApp('/children', { as: AS })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.click(await screen.findByRole('button', { name: '申请导出敏感信息' }))
    await user.click(await screen.findByRole('checkbox', { name: '现住址' }))
    await user.type(screen.getByRole('textbox', { name: /用途/ }), '发放慰问品')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '提交申请' }))
    await waitFor(() => expect(requests).toEqual([{ list: 'children', columns: ['address'], purpose: '发放慰问品', days: 7 }]))
    expect(await screen.findByRole('button', { name: '开始导出' })).toBeVisible()
  })

  it('goes out with at least one column', async () => {
    const { user } = await renderApp('/children', { as: AS, phone: true })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.click(await screen.findByRole('checkbox', { name: '姓名' }))
    await user.click(screen.getByRole('checkbox', { name: '出生日期' }))
    expect(screen.getByRole('button', { name: '开始导出' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: '恢复常用列' }))
    await waitFor(() => expect(screen.getByRole('button', { name: '开始导出' })).toBeEnabled())
  })

  it('says why it is refused, and is not there for who may not export', async () => {
    server.use(http.post('*/api/v1/exports', () => problem(409, 'export.ticket-required', { detail: '“现住址”属于敏感信息，要先申请导出审批。' })))
    const { user, unmount } = await renderApp('/children', { as: AS })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    await user.click(await screen.findByRole('button', { name: '开始导出' }))
    expect(await screen.findByText('“现住址”属于敏感信息，要先申请导出审批。')).toBeVisible()
    unmount()
    await renderApp('/children', { as: { permissions: ['child:read'] } })
    expect(await screen.findByRole('link', { name: '王小雨' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '导出' })).toBeNull()
  })

  it('says that a list is not offered, and when the lists cannot be read', async () => {
    server.use(http.get('*/api/v1/export-lists', () => HttpResponse.json({ items: [] })))
    const { user, unmount } = await renderApp('/children', { as: AS })
    await user.click(await screen.findByRole('button', { name: '导出' }))
    expect(await screen.findByText('您的角色不能导出这个列表。')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/export-lists', () => problem(503, 'database.away')))
    const again = await renderApp('/children', { as: AS })
    await again.user.click(await screen.findByRole('button', { name: '导出' }))
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
