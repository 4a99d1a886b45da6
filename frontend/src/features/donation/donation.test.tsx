import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { axeViolations } from '@/test/axe'
import { pageOf } from '@/test/child.mocks'
import { DONOR, ENTRY_ID, fullGift, gift, OFFICE, PURPOSE } from '@/test/gift.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const KEEPER = { permissions: ['donation:read', 'donation:write', 'organization:read'], organization: OFFICE }
const donorRow = { id: DONOR.id, organization: OFFICE, kind: DONOR.kind, name: DONOR.name, wantsToBeNamed: true }

function around() {
  server.use(
    http.get('*/api/v1/donors', () => HttpResponse.json(pageOf([donorRow]))),
    http.get('*/api/v1/organizations', () => HttpResponse.json(pageOf([]))),
    http.get('*/api/v1/designations', () => HttpResponse.json(pageOf([{ ...PURPOSE, organization: OFFICE, kind: 'CHILD_GROUP' }]))),
  )
}

describe('gifts', () => {
  it('lists them with money, goods and what was not valued', async () => {
    server.use(http.get('*/api/v1/donations', () => HttpResponse.json(pageOf([gift]))))
    await renderApp('/donations', { as: KEEPER })
    expect(await screen.findByRole('link', { name: '2026-0001' })).toBeVisible()
    expect(screen.getByText('¥3,200.00')).toBeVisible()
    expect(screen.getByText(/另有1项未估价/)).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('is empty and broken in words', async () => {
    server.use(http.get('*/api/v1/donations', () => HttpResponse.json(pageOf([]))))
    const none = await renderApp('/donations', { as: { permissions: ['donation:read'] } })
    expect(await screen.findByText('还没有捐赠')).toBeVisible()
    expect(screen.queryByRole('link', { name: '登记捐赠' })).not.toBeInTheDocument()
    none.unmount()
    server.use(http.get('*/api/v1/donations', () => problem(503, 'server.unavailable', { detail: '系统暂时不可用，请 5 秒后再试。' })))
    await renderApp('/donations', { as: KEEPER })
    expect(await screen.findByText(/系统繁忙/)).toBeVisible()
  })

  it('books cash and goods in fen as they were counted, with the sum while one types', async () => {
    let body: unknown
    around()
    server.use(
      http.post('*/api/v1/donations', async ({ request }) => { body = await request.json(); return HttpResponse.json({ ...fullGift, late: true, bookedMonth: '2026-06' }, { status: 201 }) }),
      http.get('*/api/v1/donations/:id', () => HttpResponse.json(fullGift)),
    )
    const { user } = await renderApp('/donations/new', { as: KEEPER })
    await user.type(await screen.findByRole('combobox', { name: /捐赠人/ }), '新华')
    await user.click(await screen.findByRole('option', { name: /新华书店/ }))
    await user.selectOptions(screen.getByLabelText(/定向用途/), PURPOSE.name)
    await user.type(screen.getByLabelText(/金额/), '3200.5')
    await user.click(screen.getByRole('button', { name: '再加一项' }))
    const second = within(screen.getByRole('group', { name: '第2项' }))
    await user.type(second.getByLabelText(/名称/), '书包')
    await user.type(second.getByLabelText(/数量/), '28')
    await user.type(second.getByLabelText(/^单位/), '个')
    await user.type(second.getByLabelText(/单价/), '75')
    expect(screen.getByText('合计 ¥5,300.50（捐款 ¥3,200.50，物资折价 ¥2,100.00）')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '登记入账' }))
    expect(await screen.findByText('已登记，登记号2026-0001。当月已结账，记入2026年6月的账。')).toBeVisible()
    expect(body).toEqual({
      organizationId: OFFICE.id, donorId: DONOR.id, donatedOn: '2026-11-23', designationId: PURPOSE.id, receiptCode: null, receiptNumber: null, agreementNumber: null, note: null,
      lines: [{ kind: 'CASH', amountFen: 320_050 }, { kind: 'GOODS', name: '书包', spec: null, quantity: 28, unit: '个', expiresOn: null, basis: 'INVOICE', unitValueFen: 7_500 }],
    })
  })

  it('prints a sheet in capitals that says it is no official receipt', async () => {
    server.use(http.get('*/api/v1/donations/:id', () => HttpResponse.json(fullGift)))
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user, container } = await renderApp(`/donations/${gift.id}`, { as: KEEPER })
    await user.click(await screen.findByRole('button', { name: '打印登记单' }))
    expect(print).toHaveBeenCalledOnce()
    const sheet = container.querySelector('.donation-slip')
    expect(sheet).toHaveTextContent('捐赠登记单')
    expect(sheet).toHaveTextContent('本单不作为公益事业捐赠票据使用')
    expect(sheet).toHaveTextContent('伍仟叁佰元整')
    expect(sheet).toHaveTextContent('¥5300.00')
    expect(await axeViolations()).toEqual([])
  })

  it('reverses a gift with a reason, in the books of its office', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/donations/:id', () => HttpResponse.json(fullGift)),
      http.post(`*/api/v1/ledger-entries/${ENTRY_ID}/reversal`, async ({ request }) => { body = await request.json(); return problem(409, 'ledger.already-used', { detail: '其中的钱或物已经用出去了，请先冲销用出的那一笔。' }) }),
    )
    const { user } = await renderApp(`/donations/${gift.id}`, { as: KEEPER })
    await user.click(await screen.findByRole('button', { name: '红字冲销' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/原因/), '金额登记错误')
    await user.click(dialog.getByRole('button', { name: '冲销' }))
    expect(await dialog.findByText(/请先冲销用出的那一笔/)).toBeVisible()
    expect(body).toEqual({ organizationId: OFFICE.id, reason: '金额登记错误' })
  })

  it('points out a donor who is known before she is written down twice', async () => {
    const bodies: unknown[] = []
    server.use(
      http.get('*/api/v1/donors', () => HttpResponse.json(pageOf([donorRow]))),
      http.post('*/api/v1/donors', async ({ request }) => {
        bodies.push(await request.json())
        return bodies.length === 1 ? problem(409, 'donor.known-already', { detail: '本单位已有捐赠人“枝江市新华书店”。' })
          : HttpResponse.json({ ...donorRow, creditCode: null, contactPerson: null, phone: null, address: null, version: 0 }, { status: 201 })
      }),
    )
    const { user } = await renderApp('/donors', { as: KEEPER })
    await user.click(await screen.findByRole('button', { name: '新捐赠人' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/姓名或单位名称/), '枝江市新华书店')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await user.click(await dialog.findByRole('checkbox', { name: /确实是另一位/ }))
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('枝江市新华书店已保存')).toBeVisible()
    expect(bodies).toMatchObject([{ another: false, organizationId: OFFICE.id }, { another: true }])
  })
})
