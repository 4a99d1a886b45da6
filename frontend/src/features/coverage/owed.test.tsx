import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CHILD_ID, HELPER_ID, owedDuties, owedOf, ruleOf } from './coverage.mocks'

const officer = { permissions: ['coverage:read', 'worklist:read', 'child:read', 'child:write', 'visit:write', 'plan:read', 'consent:write', 'census:read'] }
const total = (count: number) => HttpResponse.json({ items: [], nextCursor: null, total: count, totalIsLowerBound: false })
const asked = new Map<string, URLSearchParams>()
const counting = (path: string, count: number) => http.get(`*/api/v1/${path}`, ({ request }) => {
  asked.set(path, new URL(request.url).searchParams)
  return total(count)
})

beforeEach(() => {
  asked.clear()
  server.use(
    http.get('*/api/v1/owed-duties', ({ request }) => {
      asked.set('owed-duties', new URL(request.url).searchParams)
      return HttpResponse.json(owedDuties())
    }),
    http.get('*/api/v1/worklist', () => HttpResponse.json({ asOf: '2026-11-23', items: [], counts: { overdue: 0, due: 0, done: 0, children: 0 }, birthdays: [], followUps: [], homeComings: [], agreements: [] })),
    http.get('*/api/v1/duty-rules', () => total(0)), counting('children', 3), counting('consents', 4), counting('duplicates', 0), counting('census-rounds', 1), counting('tasks', 5),
  )
})

describe('today of an office', () => {
  it('shows what its people owe, each number leading to its list', async () => {
    await renderApp('/', { as: officer })
    const people = within(await screen.findByRole('region', { name: '我的人员该办的' }))
    const tile = (name: RegExp) => people.getByRole('link', { name })
    expect(tile(/7\s*已逾期/)).toHaveAttribute('href', '/owed?term=OVERDUE')
    expect(tile(/2\s*快到期/)).toHaveAttribute('href', '/owed?term=DUE_SOON')
    expect(tile(/11\s*本期应办/)).toHaveAttribute('href', '/owed?term=DUE')
    expect(await people.findByRole('link', { name: /3\s*没有帮扶人的孩子/ })).toHaveAttribute('href', '/children?gap=unpaired')
    expect(asked.get('children')?.get('paired')).toBe('false')
    expect(screen.getByText('每半年家访一次 · 刘秀英该办 · 董家湾村')).toBeVisible()
    expect(screen.getByText('逾期 146 天')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('shows what waits for her own word, and nothing that does not', async () => {
    await renderApp('/', { as: officer, phone: true })
    const waiting = within(await screen.findByRole('region', { name: '等我处理' }))
    await waitFor(() => expect(waiting.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/consents', '/census?state=OPEN', '/tasks?progress=UNFINISHED']))
    expect(asked.get('tasks')?.get('open')).toBe('true')
    expect(asked.get('census-rounds')?.get('state')).toBe('OPEN')
    expect(screen.queryByText('我的孩子')).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('says so when nothing is overdue, and shows a fault with its code', async () => {
    server.use(http.get('*/api/v1/owed-duties', () => HttpResponse.json(owedDuties([], { counts: { overdue: 0, dueSoon: 0, due: 0 } }))))
    const { unmount } = await renderApp('/', { as: officer })
    expect(await screen.findByText('没有逾期的。')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/owed-duties', () => problem(500, 'common.fault')))
    await renderApp('/', { as: officer })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('common.fault')
  })

  it('counts what those in a post owe and whom nobody reached, where a rule says so', async () => {
    server.use(http.get('*/api/v1/duty-rules', () => HttpResponse.json({ items: [ruleOf({ actor: 'VILLAGE_DIRECTOR', pairingKind: null, duty: 'ANY_CONTACT', validTo: null })], nextCursor: null, total: 1, totalIsLowerBound: false })))
    await renderApp('/', { as: officer })
    expect(await screen.findByRole('link', { name: /儿童主任逾期/ })).toHaveAttribute('href', '/owed?term=OVERDUE&owedBy=VILLAGE_DIRECTOR')
    expect(await screen.findByRole('link', { name: /没人联系上/ })).toHaveAttribute('href', '/owed?term=OVERDUE&owedBy=VILLAGE_DIRECTOR&duty=ANY_CONTACT')
  })

  it('asks nothing for a helper, who answers for herself only', async () => {
    await renderApp('/', { as: { permissions: ['worklist:read', 'child:read'] } })
    expect(await screen.findByText('今天没有要办的事')).toBeVisible()
    expect(asked.has('owed-duties')).toBe(false)
  })
})

describe('the list of what is owed', () => {
  it('says who owes what to whom since when, and opens the record', async () => {
    await renderApp('/owed?term=OVERDUE', { as: officer })
    const row = within(await screen.findByRole('row', { name: /王小雨/ }))
    expect(row.getByText('逾期 146 天')).toBeVisible()
    expect(row.getByText('2025年11月2日 · 试过：2026年8月1日入户')).toBeVisible()
    expect(row.getByRole('link', { name: '给 王小雨 记走访' })).toHaveAttribute('href', `/visits/new?childId=${CHILD_ID}`)
    expect(asked.get('owed-duties')?.get('status')).toBe('OVERDUE')
    expect(await axeViolations()).toEqual([])
  })

  it('can be of those whom nobody reached, and of whoever holds a post', async () => {
    const { user, router } = await renderApp('/owed?term=OVERDUE', { as: officer })
    await user.click(await screen.findByRole('checkbox', { name: '没人联系上' }))
    await waitFor(() => expect(asked.get('owed-duties')?.get('duty')).toBe('ANY_CONTACT'))
    server.use(http.get('*/api/v1/owed-duties', ({ request }) => {
      asked.set('owed-duties', new URL(request.url).searchParams)
      return HttpResponse.json(owedDuties([owedOf({ helper: null, duty: 'ANY_CONTACT' })]))
    }))
    await user.selectOptions(screen.getByRole('combobox', { name: '谁该办' }), '儿童主任')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ duty: 'ANY_CONTACT', owedBy: 'VILLAGE_DIRECTOR' }))
    const row = within(await screen.findByRole('row', { name: /无人任职/ }))
    expect(row.getByRole('link', { name: '给 王小雨 记联系' })).toHaveAttribute('href', `/contacts/new?childId=${CHILD_ID}&kind=DAILY_CARE`)
    expect(await axeViolations()).toEqual([])
  })

  it('keeps status and person in the address', async () => {
    const { user, router } = await renderApp('/owed', { as: officer })
    await user.selectOptions(await screen.findByRole('combobox', { name: '期限' }), '快到期')
    await waitFor(() => expect(asked.get('owed-duties')?.get('status')).toBe('DUE_SOON'))
    await user.click(within(await screen.findByRole('row', { name: /王小雨/ })).getByRole('link', { name: '刘秀英' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ term: 'DUE_SOON', helperId: HELPER_ID }))
    expect(asked.get('owed-duties')?.get('helperId')).toBe(HELPER_ID)
  })

  it('is cards on the phone, and says that all is done', async () => {
    server.use(http.get('*/api/v1/owed-duties', () => HttpResponse.json(owedDuties([owedOf({ status: 'DUE', overdueSince: null, duty: 'CARER_TALK', lastDoneOn: null, lastAttemptOn: null, attempts: [] })]))))
    const { unmount } = await renderApp('/owed', { as: officer, phone: true })
    expect(await screen.findByText('2026年12月31日前')).toBeVisible()
    expect(screen.getByRole('link', { name: '给 王小雨 记联系' })).toHaveAttribute('href', `/contacts/new?childId=${CHILD_ID}&kind=CARER_TALK`)
    expect(await axeViolations()).toEqual([])
    unmount()
    server.use(http.get('*/api/v1/owed-duties', () => HttpResponse.json(owedDuties([]))))
    await renderApp('/owed', { as: officer })
    expect(await screen.findByText('没有到期的，都办完了')).toBeVisible()
  })
})
