import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { WorklistResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { server } from '@/test/server'

const helper = { permissions: ['worklist:read', 'child:read', 'guardian:read', 'visit:write', 'contact:write'] }
const child = { childId: '0190c0de-0000-7000-8000-00000000c001', childName: '王小雨' }
const phones = [{ who: 'CARER', name: '王桂兰', phone: '13900003333' }]
const list: WorklistResponse = {
  asOf: '2026-11-23', items: [], counts: { overdue: 0, due: 0, done: 0, children: 1 },
  birthdays: [{ ...child, on: '2026-11-25', turns: 9 }],
  followUps: [
    { ...child, recordKind: 'HOME_VISIT', recordId: '0190c0de-0000-7000-8000-00000000bb01', on: '2026-11-24', text: '带作业本去', phones },
    { ...child, recordKind: 'CONTACT', recordId: '0190c0de-0000-7000-8000-00000000bb02', on: '2026-11-26', text: '问回家日期', phones: [] },
  ],
  homeComings: [{ ...child, homeComingId: '0190c0de-0000-7000-8000-00000000bb03', comer: 'MOTHER', from: '2026-11-28', until: null, phones }],
  agreements: [{ ...child, agreementId: '0190c0de-0000-7000-8000-00000000bb04', carerName: '王桂兰', endsOn: '2026-12-10', phones }],
}

beforeEach(() => server.use(
  http.get('*/api/v1/worklist', () => HttpResponse.json(list)),
  http.get('*/api/v1/care-alerts', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })),
))

const card = async (title: string) => within((await screen.findByRole('heading', { name: title })).closest('section') ?? document.body)

it('[R2-P15] shows what comes besides the duties, each with the one tap that does it', async () => {
  await renderApp('/', { as: helper, phone: true })
  const promised = await card('我答应过的')
  expect(promised.getByText(/2026年11月24日 带作业本去/)).toBeVisible()
  expect(promised.getByRole('link', { name: '记走访 王小雨' })).toHaveAttribute('href', `/visits/new?childId=${child.childId}`)
  expect(promised.getByRole('link', { name: '记联系 王小雨' })).toHaveAttribute('href', `/contacts/new?childId=${child.childId}`)
  expect(promised.getByRole('link', { name: '打电话 王桂兰 13900003333' })).toHaveAttribute('href', 'tel:13900003333')
  const coming = await card('父母在家或要回来')
  expect(coming.getByText('母亲2026年11月28日起在家')).toBeVisible()
  expect(coming.getByRole('link', { name: '安排走访 王小雨' })).toHaveAttribute('href', '/home-comings?show=todo')
  expect((await card('委托照护协议到期')).getByText('2026年12月10日到期，照护人王桂兰')).toBeVisible()
  expect(screen.queryByRole('link', { name: '打开协议 王小雨' })).not.toBeInTheDocument()
  expect((await card('一周内生日')).getByText('2026年11月25日 满 9 岁')).toBeVisible()
  expect(await axeViolations()).toEqual([])
})

it('opens the agreement for those who may read it', async () => {
  await renderApp('/', { as: { permissions: [...helper.permissions, 'agreement:read'] } })
  expect(await screen.findByRole('link', { name: '打开协议 王小雨' })).toHaveAttribute('href', '/care/agreements/0190c0de-0000-7000-8000-00000000bb04')
})
