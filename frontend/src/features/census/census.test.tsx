import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CensusComparisonResponse, CensusRollRow, CensusRoundResponse, CensusRoundRow, CensusUnitConfirmationRequest, CensusSurveyResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const ROUND = '0190c0de-0000-7000-8000-0000000e0001'
const SCHOOL = '0190c0de-0000-7000-8000-0000000e0002'
const teacher = { permissions: ['census:read', 'census:confirm', 'child:read'] }
const officer = { permissions: ['census:read', 'census:write', 'census:confirm', 'child:read'] }
const pageOf = <Row,>(items: Row[]) => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })

function roundOf(change: Partial<CensusRoundRow> = {}): CensusRoundRow {
  return {
    id: ROUND, name: '今年摸底', kind: 'CENSUS', region: { code: '420583107000', name: '七星台镇', fullName: '湖北省枝江市七星台镇' }, school: null, periodLabel: '2026—2027学年第一学期（下半段）',
    opensOn: '2026-11-01', closesOn: '2026-11-30', asOf: '2026-11-20', state: 'OPEN', frozenAt: null, childCount: null, leads: true, version: 3, ...change,
  }
}

const responseOf = (round: CensusRoundRow): CensusRoundResponse => ({ round, progress: { children: 2, confirmedByVillage: 1, withSchool: 2, confirmedByClass: 2, changed: 1, left: 0, found: 0, proposed: 1 } })

function child(id: string, name: string): CensusRollRow {
  return { childId: id, name, gender: 'FEMALE', ageYears: 10, schoolName: '七星台小学', className: '三年级一班', careType: 'PATERNAL_GRANDPARENTS', carerName: '刘桂芳', confirmation: null }
}

const comparison: CensusComparisonResponse = {
  beforeRound: roundOf({ id: SCHOOL, name: '去年摸底' }), nowRound: roundOf(), before: 148, entered: 5, left: 11, now: 142, changed: 2,
  enteredBy: [{ reason: 'NEW_FILE', count: 5 }], leftBy: [{ reason: 'PARENTS_RETURNED', count: 11 }],
}

const all = { fine: 0, watch: 0, concern: 0 }
const survey: CensusSurveyResponse = {
  total: { schoolId: null, name: null, children: 40, learning: { fine: 20, watch: 4, concern: 1 }, living: { fine: 25, watch: 0, concern: 0 }, psychology: null, safety: all, health: null },
  classes: [{ schoolId: SCHOOL, name: '七星台小学 三年级一班', children: 40, learning: { fine: 20, watch: 4, concern: 1 }, living: { fine: 25, watch: 0, concern: 0 }, psychology: null, safety: all, health: null }],
}

function answer(round: CensusRoundRow) {
  server.use(
    http.get('*/api/v1/census-rounds', () => HttpResponse.json(pageOf([round]))),
    http.get('*/api/v1/census-rounds/:id', () => HttpResponse.json(responseOf(round))),
    http.get('*/api/v1/census-rounds/:id/units', ({ request }) => HttpResponse.json(pageOf(new URL(request.url).searchParams.get('channel') === 'VILLAGE' ? []
      : [{ channel: 'CLASS', regionCode: null, schoolId: SCHOOL, className: '三年级一班', name: '七星台小学 三年级一班', children: 2, confirmed: 2, changed: 1, left: 0, signedAt: null }]))),
    http.get('*/api/v1/census-rounds/:id/survey', () => HttpResponse.json(survey)),
    http.get('*/api/v1/census-rounds/:id/changes', () => HttpResponse.json(pageOf([{ id: SCHOOL, childId: ROUND, childName: '王小雨', channel: 'CLASS', outcome: 'CHANGED', change: 'FATHER_HOME', leaveReason: null,
      effectiveOn: '2026-11-01', note: null, confirmedBy: { id: SCHOOL, name: '班主任丁' }, state: 'PROPOSED', settleNote: null, version: 0 }]))),
    http.get('*/api/v1/census-rounds/:id/roll', () => HttpResponse.json(pageOf([child(ROUND, '王小雨'), child(SCHOOL, '李子豪')]))),
    http.get('*/api/v1/census-rounds/:id/comparison', () => HttpResponse.json(comparison)),
    http.get('*/api/v1/census-rounds/:id/comparison/children', () => HttpResponse.json(pageOf([{ childId: ROUND, name: '王小雨', difference: 'LEFT', reasons: ['PARENTS_RETURNED'] }]))),
    http.get('*/api/v1/census-rounds/:id/reconciliation', () => HttpResponse.json({ files: 4, onVillageList: 2, onSchoolRoll: 2, villageMissing: 1, schoolMissing: 1, bothMissing: 1, systemMissing: 1 })),
    http.get('*/api/v1/census-rounds/:id/reconciliation/children', () => HttpResponse.json(pageOf([{ childId: ROUND, name: '王小雨', schoolName: '七星台小学', className: '三年级一班', hasFile: true, villageOutcome: null, classOutcome: 'UNCHANGED' }]))),
  )
}

describe('census rounds', () => {
  beforeEach(() => answer(roundOf()))

  it('are a list; with none it says what comes', async () => {
    await renderApp('/census', { as: officer })
    expect(await screen.findByRole('row', { name: /今年摸底/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('[R4-P02] tell what a class said in the five dimensions with its base, health only to those who may know it', async () => {
    await renderApp(`/census/${ROUND}`, { as: officer })
    const table = await screen.findByRole('table', { name: '五方面调查' })
    expect(within(table).getByText(/良好 80%（20\/25）/)).toBeVisible()
    expect(within(table).getByText('需留意 4 · 需关注 1')).toBeVisible()
    expect(within(table).getByText(/良好 100%（25\/25）/)).toBeVisible()
    expect(within(table).getByText('没有登记')).toBeVisible()
    expect(within(table).queryByRole('columnheader', { name: '心理' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('say so while there is none, and show a fault with its code', async () => {
    server.use(http.get('*/api/v1/census-rounds', () => HttpResponse.json(pageOf([]))))
    const { unmount } = await renderApp('/census', { as: teacher })
    expect(await screen.findByText('还没有摸底')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/census-rounds', () => problem(500, 'common.fault')))
    await renderApp('/census', { as: teacher })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('common.fault')
  })

  it('are confirmed by the class teacher on one page of her phone: no change unless she says so [R2-P11] [R4-P02]', async () => {
    let sent: CensusUnitConfirmationRequest | undefined
    server.use(http.post('*/api/v1/census-rounds/:id/confirmations', async ({ request }) => {
      sent = await request.json() as CensusUnitConfirmationRequest
      return HttpResponse.json(responseOf(roundOf()))
    }))
    const { user } = await renderApp(`/census/${ROUND}/confirmation?schoolId=${SCHOOL}&className=三年级一班`, { as: teacher, phone: true })
    await user.click(await screen.findByRole('button', { name: '说明 李子豪 的情况' }))
    const about = within(screen.getByRole('group', { name: '李子豪' }))
    await user.click(about.getByRole('radio', { name: '有变化' }))
    await user.selectOptions(about.getByRole('combobox', { name: '变化内容' }), '父亲返乡')
    await user.selectOptions(about.getByRole('combobox', { name: '心理' }), '需留意')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '确认 2 名儿童，其中 1 条说明' }))
    await waitFor(() => expect(sent).toMatchObject({ channel: 'CLASS', schoolId: SCHOOL, className: '三年级一班', signOff: true, found: [],
      exceptions: [{ childId: SCHOOL, outcome: 'CHANGED', change: 'FATHER_HOME', psychology: 'WATCH', learning: null }] }))
  })

  it('are settled and frozen by whoever leads them', async () => {
    const sent: unknown[] = []
    server.use(
      http.post('*/api/v1/census-rounds/:id/changes/:change/settlement', async ({ request }) => { sent.push(await request.json()); return HttpResponse.json({}) }),
      http.post('*/api/v1/census-rounds/:id/freezing', ({ request }) => { sent.push(request.headers.get('If-Match')); return HttpResponse.json(responseOf(roundOf({ state: 'FROZEN' }))) }),
    )
    const { user } = await renderApp(`/census/${ROUND}`, { as: officer })
    await user.click(await screen.findByRole('button', { name: '采纳 王小雨 的变化' }))
    await waitFor(() => expect(sent).toEqual([{ accepted: true, note: null }]))
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '定稿' }))
    await user.click(within(await screen.findByRole('dialog', { name: '定稿' })).getByRole('button', { name: '定稿' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toBe('"v3"')
  })

  it('explain themselves: last round + entered − left = this round [R2-P19]', async () => {
    answer(roundOf({ state: 'FROZEN', frozenAt: '2026-11-21T02:00:00Z', childCount: 142 }))
    await renderApp(`/census/${ROUND}/comparison?difference=LEFT`, { as: officer })
    expect(await screen.findByText('上次 148 + 新进 5 − 离开 11 = 本次 142')).toBeVisible()
    expect(await screen.findByText('离开：父母返乡 11 名')).toBeVisible()
    expect(await screen.findByRole('row', { name: /王小雨 父母返乡/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('lay village list, school roll and files beside each other [R3-P01]', async () => {
    await renderApp(`/census/${ROUND}/reconciliation`, { as: officer })
    expect(await screen.findByRole('row', { name: /王小雨 七星台小学 三年级一班 未确认 无变化 有/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })
})
