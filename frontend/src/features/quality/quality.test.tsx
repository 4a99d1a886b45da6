import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { QualityCount, QualityResponse, QualityRow } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childOf, childPageHandlers, pageOf, VILLAGE } from '@/test/child.mocks'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const READER = { permissions: ['child:read', 'child:write', 'census:read', 'quality:read', 'export:write'] }
const ROUND_ID = '0190c0de-0000-7000-8000-0000000000d1'
const countOf = (change: Partial<QualityCount>): QualityCount => ({
  regionCode: null, organizationId: null, className: null, name: null, children: 200, faultless: 125,
  gaps: [{ gap: 'ID_NUMBER', children: 4 }, { gap: 'CARER', children: 31 }, { gap: 'ADDRESS', children: 0 }, { gap: 'STALE', children: 52 }, { gap: 'NO_REACHABLE_NUMBER', children: 3 }], ...change,
})
const board: QualityResponse = {
  asOf: '2026-11-23', staleBefore: '2026-05-23', all: countOf({}), groups: [countOf({ regionCode: '420583100000', name: '七星台镇' })],
  unmatched: { roundId: ROUND_ID, roundName: '秋季摸底', asOf: '2026-11-01', frozen: false, villageMissing: 2, schoolMissing: 0, bothMissing: 5, systemMissing: 1 },
}
const row: QualityRow = { childId: CHILD_ID, archiveNumber: '420583100201', childName: '王小雨', region: { code: VILLAGE, name: '董家湾村', fullName: '董家湾村' }, schoolName: '七星台小学', className: '四（1）班',
  carerName: null, lastConfirmedOn: null, gaps: ['ID_NUMBER', 'HOUSEHOLD', 'ADDRESS', 'CARER', 'STALE'] }

describe('the quality of files', () => {
  it('[R3-P02] shows what lacks where, the most lacking first, and opens each figure', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/data-quality', ({ request }) => { asked.push(new URL(request.url).search); return HttpResponse.json(board) }),
      http.get('*/api/v1/regions/:code', ({ params }) => HttpResponse.json({ code: params['code'], name: '七星台镇', fullName: '七星台镇', level: 'TOWNSHIP', parentCode: null, codeSource: 'OFFICIAL', validFrom: '2000-01-01', validTo: null, replacedByCode: null, version: 0 })))
    const { user, router } = await renderApp('/quality', { as: READER })
    expect(await screen.findByText('档案没有问题的占 62.5%（125 / 200 人）')).toBeVisible()
    expect(screen.getAllByText(/^已登记/)[0]).toHaveTextContent('已登记 84.5%')
    expect(screen.getByRole('link', { name: '缺 31 人' })).toHaveAttribute('href', '/quality/children?fault=CARER')
    expect(screen.getByRole('link', { name: /5 ?只有档案，两边都没确认/ })).toHaveAttribute('href', `/census/${ROUND_ID}/reconciliation?missing=BOTH_MISSING`)
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('link', { name: '七星台镇' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ village: '420583100000', by: 'VILLAGE' }))
    await waitFor(() => expect(asked.at(-1)).toMatch(/regionCode=420583100000/))
    expect(await screen.findByRole('link', { name: '看全部' })).toBeVisible()
  })

  it('lists the files behind a figure with what they lack, what was asked for first', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/data-quality/children', ({ request }) => { asked.push(new URL(request.url).search); return HttpResponse.json(pageOf([row])) }))
    const { user } = await renderApp('/quality/children?fault=CARER', { as: READER })
    expect(await screen.findByRole('heading', { name: '没登记谁照护' })).toBeVisible()
    expect(await screen.findByText('没登记谁照护', { selector: '.badge' })).toBeVisible()
    expect(screen.getByText('还有 1 项')).toBeVisible()
    expect(screen.getByText('从未')).toBeVisible()
    expect(asked[0]).toMatch(/gap=CARER/)
    expect(await axeViolations()).toEqual([])
    await user.selectOptions(screen.getByLabelText('问题'), 'STALE')
    await waitFor(() => expect(asked.at(-1)).toMatch(/gap=STALE/))
  })

  it('is good news when nothing lacks, says where there is no file, and when it cannot be read', async () => {
    server.use(http.get('*/api/v1/data-quality/children', () => HttpResponse.json(pageOf([]))))
    const list = await renderApp('/quality/children', { as: READER })
    expect(await screen.findByText('都补齐了')).toBeVisible()
    list.unmount()
    server.use(http.get('*/api/v1/data-quality', () => HttpResponse.json({ ...board, all: countOf({ children: 0, faultless: 0 }), groups: [], unmatched: null })))
    const empty = await renderApp('/quality', { as: READER })
    expect(await screen.findByText('这里没有在册儿童')).toBeVisible()
    empty.unmount()
    server.use(http.get('*/api/v1/data-quality', () => problem(500, 'common.unexpected')))
    await renderApp('/quality', { as: READER })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })

  it('a file is confirmed on its page, in the version that was looked at', async () => {
    let sent: string | null = null
    const child = childOf({ lastConfirmedOn: '2026-03-01', version: 7 })
    server.use(http.post('*/api/v1/children/:id/confirmation', ({ request }) => { sent = request.headers.get('If-Match'); return HttpResponse.json({ ...child, lastConfirmedOn: '2026-11-23' }) }), ...childPageHandlers(child))
    const { user } = await renderApp(`/children/${CHILD_ID}`, { as: READER })
    expect(await screen.findByText(/上次核实：.*3月1日/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '已核对，没有变化' }))
    expect(await screen.findByText(/的档案已核实/)).toBeVisible()
    expect(sent).toBe('"v7"')
  })
})
