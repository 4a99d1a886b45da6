import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DutyExemptionCreateRequest, DutyRuleCreateRequest, DutyRuleUpdateRequest } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CHILD_ID, coverageHandlers, coverageOf, RULE_ID, ruleOf, VISIT_ID } from './coverage.mocks'

const officer = { permissions: ['coverage:read', 'duty:read', 'duty:write', 'visit:write', 'visit:read', 'child:read'] }

const link = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('link').at(-1)?.getAttribute('href')

describe('the table of nobody forgotten', () => {
  beforeEach(() => server.use(...coverageHandlers()))

  it('opens something from every cell: record, form, child or exemption', async () => {
    await renderApp('/coverage', { as: officer })
    await screen.findByRole('row', { name: /王小雨/ })
    expect(link(/王小雨/)).toContain(`/visits/new?childId=${CHILD_ID}`)
    expect(link(/陈晨/)).toBe(`/visits/${VISIT_ID}`)
    expect(link(/冯欣/)).toContain('/children/')
    expect(link(/高晓/)).toBe(`/duty-exemptions?childId=0190c0de-0000-7000-8000-00000000c004&ruleId=${RULE_ID}&from=2026-07-01&to=2026-12-31`)
    expect(screen.getByText(/2 条/)).toBeVisible()
    expect(screen.getByText(/试过 1 次/)).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('is cards on the phone, without accessibility faults', async () => {
    await renderApp('/coverage', { as: officer, phone: true })
    expect(await screen.findByRole('link', { name: '王小雨' })).toBeVisible()
    expect(screen.getByRole('link', { name: /缺人/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('keeps month, place and gaps in the address; a sum opens its gaps', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/coverage', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(coverageOf())
    }))
    const { user, router } = await renderApp('/coverage?month=2026-11', { as: officer })
    await user.click(await screen.findByRole('checkbox', { name: '只看缺口' }))
    await waitFor(() => expect(asked.at(-1)).toContain('onlyGaps=true'))
    await user.click(screen.getByRole('link', { name: /1 \/ 4/ }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ month: '2026-11', onlyGaps: true, ruleId: RULE_ID }))
    await user.click(within(screen.getByRole('row', { name: /王小雨/ })).getByRole('link', { name: '董家湾村' }))
    await waitFor(() => expect(asked.at(-1)).toContain('regionCode=420583100201'))
  })

  it('says how many of the periods are done, and where nothing is asked', async () => {
    const cell = { ruleId: RULE_ID, recordId: null, doneOn: null, doneCount: 3, attempts: 0, lateEntry: true, periods: 5, periodsDone: 3, responsible: ['刘秀英'] }
    const row = { childId: CHILD_ID, childName: '王小雨', regionCode: '420583100201', regionName: '董家湾村', helperNames: [] }
    server.use(...coverageHandlers(coverageOf({ items: [{ ...row, cells: [{ ...cell, state: 'OVERDUE' }] }, { ...row, childId: VISIT_ID, childName: '低风险', cells: [{ ...cell, state: 'NOT_OWED', periods: 0 }] }] })))
    await renderApp('/coverage', { as: officer })
    expect(within(await screen.findByRole('row', { name: /王小雨/ })).getByText('3 / 5 期 · 3 条 · 补录')).toBeVisible()
    expect(within(screen.getByRole('row', { name: /低风险/ })).getByText('不要求')).toBeVisible()
  })

  it('names whoever holds the post that owes it', async () => {
    const base = coverageOf()
    const cell = { ruleId: RULE_ID, recordId: null, doneOn: null, doneCount: 0, attempts: 0, lateEntry: false, periods: 1, periodsDone: 0, responsible: ['赵主任', '钱主任'], state: 'OVERDUE' as const }
    server.use(...coverageHandlers({ ...base, rules: base.rules.map((rule) => ({ ...rule, actor: 'VILLAGE_DIRECTOR' as const })), items: base.items.slice(0, 1).map((row) => ({ ...row, helperNames: [], cells: [cell] })) }))
    await renderApp('/coverage', { as: officer })
    expect(within(await screen.findByRole('row', { name: /王小雨/ })).getByText('赵主任、钱主任')).toBeVisible()
  })

  it('goes to the month before across the year', async () => {
    const { user, router } = await renderApp('/coverage?month=2026-01', { as: officer })
    await user.click(await screen.findByRole('button', { name: '上月' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ month: '2025-12' }))
  })

  it('prints what is shown', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await renderApp('/coverage', { as: officer })
    await user.click(await screen.findByRole('button', { name: '打印' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('says that there is no gap, and shows a fault with its code', async () => {
    server.use(...coverageHandlers(coverageOf({ items: [], total: 0 })))
    await renderApp('/coverage?onlyGaps=true', { as: officer })
    expect(await screen.findByText('没有缺口，每个孩子都有人管')).toBeVisible()
  })

  it('shows a fault with its code', async () => {
    server.use(http.get('*/api/v1/coverage', () => problem(500, 'common.fault')))
    await renderApp('/coverage', { as: officer })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('common.fault')
  })

  it('exempts a child from its cell, with reason and end; the server’s objection stands at the field', async () => {
    const sent: DutyExemptionCreateRequest[] = []
    server.use(http.post('*/api/v1/duty-exemptions', async ({ request }) => {
      sent.push(await request.json() as DutyExemptionCreateRequest)
      return sent.length === 1 ? problem(400, 'common.invalid', { errors: [{ field: 'endsOn', code: 'common.end-before-start', message: '结束不能早于开始。' }] }) : HttpResponse.json({}, { status: 201 })
    }))
    const { user } = await renderApp('/coverage', { as: officer })
    await user.click(await screen.findByRole('button', { name: '免除 王小雨：每半年家访一次' }))
    const dialog = within(await screen.findByRole('dialog', { name: '免除一项责任' }))
    await user.click(dialog.getByRole('button', { name: '批准免除' }))
    expect(await dialog.findByText('有 1 处需要改')).toBeVisible()
    await user.type(dialog.getByRole('textbox', { name: /理由/ }), '随父母在广东')
    await user.click(dialog.getByRole('button', { name: '批准免除' }))
    expect((await dialog.findAllByText('结束不能早于开始。')).length).toBeGreaterThan(0)
    await user.click(dialog.getByRole('button', { name: '批准免除' }))
    await waitFor(() => expect(sent[1]).toEqual({ childId: CHILD_ID, ruleId: RULE_ID, startsOn: '2026-07-01', endsOn: '2026-12-31', reason: '随父母在广东' }))
  })

  it('offers no exemption to those who only look', async () => {
    await renderApp('/coverage', { as: { permissions: ['coverage:read'] } })
    await screen.findByRole('row', { name: /王小雨/ })
    expect(screen.queryByRole('button', { name: /^免除/ })).not.toBeInTheDocument()
  })

  it('opens exactly the exemption of a cell, and from there all', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/duty-exemptions', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })
    }))
    const { user } = await renderApp(`/duty-exemptions?childId=${CHILD_ID}&ruleId=${RULE_ID}&from=2026-07-01&to=2026-12-31`, { as: officer })
    await user.click(await screen.findByRole('link', { name: '看全部' }))
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[0]).toContain(`childId=${CHILD_ID}&ruleId=${RULE_ID}&from=2026-07-01&to=2026-12-31`)
    expect(asked[1]).not.toContain('childId')
  })

  it('lists exemptions with reason and who approved', async () => {
    await renderApp('/duty-exemptions', { as: officer })
    const row = within(await screen.findByRole('row', { name: /王小雨/ }))
    expect(row.getByText('随父母在广东过暑假')).toBeVisible()
    expect(row.getByText('李梅')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })
})

describe('the rules of what is owed', () => {
  beforeEach(() => server.use(...coverageHandlers()))

  it('show the next five due dates', async () => {
    await renderApp('/duty-rules', { as: officer })
    const row = within(await screen.findByRole('row', { name: /每半年家访一次/ }))
    expect(row.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['2026年12月31日', '2027年6月30日', '2027年12月31日', '2028年6月30日', '2028年12月31日'])
    expect(row.getByText('干部结亲')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('are added with duty, who, period and times', async () => {
    let sent: DutyRuleCreateRequest | undefined
    server.use(http.post('*/api/v1/duty-rules', async ({ request }) => {
      sent = await request.json() as DutyRuleCreateRequest
      return HttpResponse.json(ruleOf(), { status: 201 })
    }))
    const { user } = await renderApp('/duty-rules', { as: officer })
    await user.click(await screen.findByRole('button', { name: '添加规则' }))
    const dialog = within(await screen.findByRole('dialog', { name: '添加规则' }))
    await user.type(dialog.getByRole('textbox', { name: /规则/ }), '每季度家访')
    await user.selectOptions(dialog.getByRole('combobox', { name: /平时的频次/ }), '每季度')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ name: '每季度家访', duty: 'HOME_VISIT', actor: 'HELPER', pairingKind: 'CADRE', helperOptional: false, period: 'QUARTER', timesPerPeriod: 1, lines: [], validTo: null }))
  })

  it('begin with what is usual, and show what they will ask before they are saved', async () => {
    let sent: DutyRuleCreateRequest | undefined
    let previewed: DutyRuleCreateRequest | undefined
    server.use(
      http.post('*/api/v1/duty-rule-previews', async ({ request }) => {
        previewed = await request.json() as DutyRuleCreateRequest
        return HttpResponse.json({ nextDueDates: ['2027-03-01'], children: 28, lines: [
          { riskLevel: 'MEDIUM', regionCode: null, regionName: null, season: 'WINTER_HOLIDAY', period: 'INTERVAL', intervalDays: 15, timesPerPeriod: 1, nextDueDates: ['2026-12-08', '2026-12-23'] }] })
      }),
      http.post('*/api/v1/duty-rules', async ({ request }) => {
        sent = await request.json() as DutyRuleCreateRequest
        return HttpResponse.json(ruleOf(), { status: 201 })
      }),
    )
    const { user } = await renderApp('/duty-rules', { as: officer })
    await user.click(await screen.findByRole('button', { name: '添加规则' }))
    const dialog = within(await screen.findByRole('dialog', { name: '添加规则' }))
    await user.click(dialog.getByRole('button', { name: '儿童主任按风险等级家访' }))
    const preview = within(await dialog.findByRole('region', { name: '保存后会这样要求' }))
    expect(await preview.findByText('中风险、寒假')).toBeVisible()
    expect(preview.getByText('2026年12月8日、2026年12月23日')).toBeVisible()
    expect(preview.getByText('现在涉及 28 个孩子')).toBeVisible()
    await waitFor(() => expect(previewed).toMatchObject({ actor: 'VILLAGE_DIRECTOR', pairingKind: null, period: 'INTERVAL', intervalDays: 90 }))
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '去掉特别情况 6' }))
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent?.lines).toHaveLength(5))
    expect(sent?.lines[0]).toEqual({ riskLevel: 'HIGH', season: null, regionCode: null, period: 'INTERVAL', intervalDays: 7, timesPerPeriod: 1 })
  })

  it('can ask whoever holds a post, or only the helpers there are', async () => {
    const sent: DutyRuleCreateRequest[] = []
    server.use(http.post('*/api/v1/duty-rules', async ({ request }) => {
      sent.push(await request.json() as DutyRuleCreateRequest)
      return HttpResponse.json(ruleOf(), { status: 201 })
    }))
    const { user } = await renderApp('/duty-rules', { as: officer })
    await user.click(await screen.findByRole('button', { name: '添加规则' }))
    const dialog = within(await screen.findByRole('dialog', { name: '添加规则' }))
    await user.type(dialog.getByRole('textbox', { name: /规则/ }), '资助人每学期看望')
    await user.selectOptions(dialog.getByRole('combobox', { name: '哪一类帮扶人' }), '结对资助')
    await user.click(dialog.getByRole('checkbox', { name: '只要求有这类帮扶人的孩子；没有的不算缺人' }))
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent[0]).toMatchObject({ actor: 'HELPER', pairingKind: 'SPONSOR', helperOptional: true }))
    await user.click(await screen.findByRole('button', { name: '添加规则' }))
    const again = within(await screen.findByRole('dialog', { name: '添加规则' }))
    await user.type(again.getByRole('textbox', { name: /规则/ }), '班主任谈心')
    await user.selectOptions(again.getByRole('combobox', { name: /由谁做/ }), '班主任')
    expect(again.queryByRole('combobox', { name: '哪一类帮扶人' })).not.toBeInTheDocument()
    await user.click(again.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent[1]).toMatchObject({ actor: 'CLASS_TEACHER', pairingKind: null, helperOptional: false }))
  })

  it('of the parents name no helper', async () => {
    let sent: DutyRuleCreateRequest | undefined
    server.use(http.post('*/api/v1/duty-rules', async ({ request }) => {
      sent = await request.json() as DutyRuleCreateRequest
      return HttpResponse.json(ruleOf(), { status: 201 })
    }))
    const { user } = await renderApp('/duty-rules', { as: officer })
    await user.click(await screen.findByRole('button', { name: '添加规则' }))
    const dialog = within(await screen.findByRole('dialog', { name: '添加规则' }))
    await user.click(dialog.getByRole('button', { name: '父母每周联系孩子' }))
    expect(dialog.queryByRole('combobox', { name: '由谁做' })).not.toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ duty: 'PARENT_CONTACT', actor: 'PARENTS', pairingKind: null, period: 'WEEK' }))
  })

  it('end with a last day; a stale version keeps what was typed and sends the new one', async () => {
    const sent: { version: string | null; body: DutyRuleUpdateRequest }[] = []
    server.use(
      http.put('*/api/v1/duty-rules/:id', async ({ request }) => {
        sent.push({ version: request.headers.get('If-Match'), body: await request.json() as DutyRuleUpdateRequest })
        return sent.length === 1 ? problem(412, 'common.stale') : HttpResponse.json(ruleOf())
      }),
      http.get('*/api/v1/duty-rules/:id', () => HttpResponse.json(ruleOf({ version: 4 }))),
    )
    const { user } = await renderApp('/duty-rules', { as: officer })
    await user.click(await screen.findByRole('button', { name: '改名或停用 每半年家访一次' }))
    const dialog = within(await screen.findByRole('dialog', { name: '改名或停用' }))
    const end = dialog.getByLabelText(/最后一天/)
    await user.type(end, '2026-12-31')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    await user.click(await dialog.findByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent[1]).toEqual({ version: '"v4"', body: { name: '每半年家访一次', validTo: '2026-12-31' } }))
  })
})
