import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PageServiceCertificateResponse, PublicCertificateResponse, ServiceCertificateResponse, ServiceRecordResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const officer = { permissions: ['helper:write', 'colleague:read', 'worklist:read'] }
const helper = { permissions: ['worklist:read'] }
const PERSON = '0190c0de-0000-7000-8000-0000000000e1'
const one: ServiceCertificateResponse = {
  id: '0190c0de-0000-7000-8000-0000000000f1', number: '420583-2026-FW000012', checkCode: 'K7M2Q9XA', person: { id: PERSON, name: '刘秀英' },
  organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江市广电局（台）' }, periodFrom: '2026-01-01', periodTo: '2026-11-20', visits: 12, contacts: 8, children: 5,
  minutesPerVisit: 60, minutesPerContact: 20, minutes: 880, nameShown: false, issuedOn: '2026-11-21', replacesId: null, voidedOn: null, voidReason: null, version: 3,
}
const page = (items: ServiceCertificateResponse[]): PageServiceCertificateResponse => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })
const record: ServiceRecordResponse = { from: '2026-01-01', to: '2026-11-23', visits: 12, contacts: 8, children: 5 }
const found: PublicCertificateResponse = { number: one.number, name: '刘**', organizationName: one.organization.name, periodFrom: one.periodFrom, periodTo: one.periodTo, visits: 12, contacts: 8, minutes: 880, issuedOn: one.issuedOn, voidedOn: null }

beforeEach(() => server.use(
  http.get('*/api/v1/service-certificates', () => HttpResponse.json(page([one]))),
  http.get('*/api/v1/own-service-certificates', () => HttpResponse.json(page([one]))),
  http.get('*/api/v1/service-record', () => HttpResponse.json(record)),
  http.get('*/api/v1/helpers/:id/service-record', () => HttpResponse.json(record)),
  http.get('*/api/v1/colleagues/:id', () => HttpResponse.json({ id: PERSON, name: '刘秀英', organization: one.organization })),
  http.get('*/api/v1/colleagues', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })),
))

describe('certificates of an office', () => {
  it('are listed with their hours, and voided with a reason and the version that was shown', async () => {
    let said: unknown
    server.use(http.post('*/api/v1/service-certificates/:id/voiding', async ({ request }) => {
      said = [await request.json(), request.headers.get('If-Match')]
      return HttpResponse.json({ ...one, voidedOn: '2026-11-23', voidReason: '时间填错', version: 4 })
    }))
    await renderApp('/service-certificates', { as: officer })
    expect(await screen.findByText('14小时40分钟')).toBeVisible()
    expect(screen.getByText('有效')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: `作废 ${one.number}` }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: /作废原因/ }), '时间填错')
    await userEvent.click(dialog.getByRole('button', { name: '作废' }))
    expect(await screen.findByText('已作废')).toBeVisible()
    expect(said).toEqual([{ reason: '时间填错' }, '"v3"'])
  })

  it('are empty in words, and say what went wrong with its code', async () => {
    server.use(http.get('*/api/v1/service-certificates', () => HttpResponse.json(page([]))))
    const { unmount } = await renderApp('/service-certificates', { as: officer, phone: true })
    expect(await screen.findByText('还没有开过证明')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/service-certificates', () => problem(503, 'common.busy')))
    await renderApp('/service-certificates', { as: officer })
    expect(await screen.findByText(/common\.busy/)).toBeVisible()
  })

  it('show before issuing what would be certified', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/service-certificates', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(one, { status: 201 })
    }))
    await renderApp(`/service-certificates/new?personId=${PERSON}&from=2026-01-01&to=2026-11-20&replaces=${one.id}`, { as: officer })
    expect(await screen.findByText('将证明：走访12次，联系8次，服务儿童5名，累计14小时40分钟。')).toBeVisible()
    expect(screen.getByText(/这是补发/)).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '开具证明' }))
    expect(await screen.findByRole('heading', { name: '服务证明' })).toBeVisible()
    expect(body).toEqual({ personId: PERSON, periodFrom: '2026-01-01', periodTo: '2026-11-20', minutesPerVisit: 60, minutesPerContact: 20, replacesId: one.id })
  })
})

describe('my service', () => {
  it('shows my year and my certificates, and I alone say whether I am named', async () => {
    let said: unknown
    server.use(http.put('*/api/v1/own-service-certificates/:id/name-consent', async ({ request }) => {
      said = [await request.json(), request.headers.get('If-Match')]
      return HttpResponse.json({ ...one, nameShown: true, version: 4 })
    }))
    await renderApp('/me/service', { as: helper, phone: true })
    expect(await screen.findByText('K7M2Q9XA')).toBeVisible()
    expect(screen.getByText('5名')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await userEvent.click(screen.getByRole('checkbox', { name: /显示我的全名/ }))
    expect(said).toEqual([{ shown: true }, '"v3"'])
  })
})

describe('verifying a certificate', () => {
  it('needs number and check code, and tells a void one from a valid one', async () => {
    server.use(http.get('*/api/v1/public/service-certificates/:number/:code', ({ params }) => params['code'] === 'WRONG234' ? problem(404, 'service.unknown')
      : HttpResponse.json({ ...found, voidedOn: params['code'] === 'VVVV2222' ? '2026-11-22' : null })))
    const first = await renderApp('/certificates', { as: 'nobody', phone: true })
    await userEvent.type(await screen.findByRole('textbox', { name: /编号/ }), one.number)
    await userEvent.type(screen.getByRole('textbox', { name: /校验码/ }), one.checkCode)
    await userEvent.click(screen.getByRole('button', { name: '核验' }))
    expect(await screen.findByText('这份证明有效。')).toBeVisible()
    expect(screen.getByText('刘**')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    first.unmount()
    const second = await renderApp(`/certificates?number=${one.number}&code=VVVV2222`, { as: 'nobody' })
    expect(await screen.findByText('这份证明已于2026年11月22日作废。')).toBeVisible()
    second.unmount()
    await renderApp(`/certificates?number=${one.number}&code=WRONG234`, { as: 'nobody' })
    expect(await screen.findByText(/没有查到/)).toBeVisible()
  })
})

describe('the records behind a certificate', () => {
  it('are opened from its hours, by kind, each leading to the visit or contact itself', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/service-certificates/:id', () => HttpResponse.json(one)), http.get('*/api/v1/service-certificates/:id/records', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('kind') ?? 'ALL')
      return HttpResponse.json({ items: [{ kind: 'VISIT', recordId: PERSON, occurredOn: '2026-11-20' }], nextCursor: null, total: 1, totalIsLowerBound: false })
    }))
    const { user } = await renderApp('/service-certificates', { as: officer })
    await user.click(await screen.findByRole('link', { name: /14小时40分钟/ }))
    expect(await screen.findByRole('link', { name: '全部 20' })).toHaveAttribute('aria-current', 'page')
    expect(await screen.findByRole('link', { name: /2026年11月20日/ })).toHaveAttribute('href', `/visits/${PERSON}`)
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('link', { name: '走访 12' }))
    expect(await screen.findByRole('link', { name: '走访 12', current: 'page' })).toBeVisible()
    expect(asked).toEqual(['ALL', 'VISIT'])
  })

  it('are hers to read, too, and say when none were kept', async () => {
    server.use(http.get('*/api/v1/own-service-certificates/:id', () => HttpResponse.json(one)),
      http.get('*/api/v1/own-service-certificates/:id/records', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })))
    await renderApp(`/me/service/${one.id}`, { as: helper })
    expect(await screen.findByText('没有记录清单')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('say so when they cannot be had', async () => {
    server.use(http.get('*/api/v1/own-service-certificates/:id', () => problem(404, 'common.not-found')), http.get('*/api/v1/own-service-certificates/:id/records', () => problem(404, 'common.not-found')))
    await renderApp(`/me/service/${one.id}`, { as: helper })
    expect(await screen.findByRole('alert')).toBeVisible()
  })
})
