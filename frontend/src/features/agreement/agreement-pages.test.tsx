import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { AgreementResponse, CareAlertRow, CareRegisterRow, CareRegisterSummaryResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { blank, termsOf } from './agreement-values'
import { STANDINGS } from './codes'

const CHILD = '0190c0de-0000-7000-8000-00000000c001'
const ID = '0190c0de-0000-7000-8000-00000000d001'
const DIRECTOR = { permissions: ['child:read', 'agreement:read', 'agreement:write'] }
const pageOf = <Item,>(items: Item[]) => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })

function agreementOf(change: Partial<AgreementResponse> = {}): AgreementResponse {
  return {
    id: ID, childId: CHILD, childName: '王小雨', carerName: '刘桂芳', status: 'DRAFT', missing: [],
    terms: { ...termsOf(blank('2026-03-01'), { carerId: '0190c0de-0000-7000-8000-00000000f001', relationCode: '62' }), reason: '父母在深圳务工', childOpinion: 'AGREES', opinionText: '愿意', contactsPerWeek: 2 },
    signedOn: null, signMethod: null, signedBy: null, witness: null, childSigned: false, confirmedBy: null, confirmedThrough: null, paperSignedOn: null, paperMissing: false,
    schoolNotifiedOn: null, schoolReceiver: null, villageNotifiedOn: null, villageReceiver: null, reviewedOn: null, reviewDueOn: null, endedOn: null, endReason: null, endNote: null, scanId: null,
    version: 1, ...change,
  }
}

const row: CareRegisterRow = { childId: CHILD, childName: '王小雨', village: '董家湾村', careType: 'PATERNAL_GRANDPARENTS', carerId: '0190c0de-0000-7000-8000-00000000f001', carerName: '刘桂芳',
  careSince: '2026-03-01', agreementId: null, status: null, endsOn: null, paperMissing: false, reviewDueOn: null }
const alert: CareAlertRow = { childId: CHILD, childName: '王小雨', village: '董家湾村', age: 7, arrangementId: '0190c0de-0000-7000-8000-00000000b001', kinds: ['NOBODY_CARES'], since: '2026-11-01' }
const summary: CareRegisterSummaryResponse = { asOf: '2026-11-28', counts: STANDINGS.map((standing, i) => ({ standing, children: i })), signedPerMille: 964 }

function register(rows: CareRegisterRow[], alerts: CareAlertRow[] = []) {
  server.use(
    http.get('*/api/v1/care-register', () => HttpResponse.json(pageOf(rows))),
    http.get('*/api/v1/care-register-summary', () => HttpResponse.json(summary)),
    http.get('*/api/v1/care-alerts', () => HttpResponse.json(pageOf(alerts))),
  )
}

async function open(agreement: AgreementResponse) {
  server.use(http.get('*/api/v1/care-agreements/:id', () => HttpResponse.json(agreement)))
  return await renderApp(`/care/agreements/${ID}`, { as: DIRECTOR })
}

describe('the register of entrusted care', () => {
  it('counts who ought to sign, each number opening its children, and leads to the draft that lacks', async () => {
    register([row])
    await renderApp('/care', { as: DIRECTOR })
    expect(await screen.findByText('签订率 96.4%')).toBeVisible()
    expect(screen.getByRole('link', { name: /2\s*未签/ })).toHaveAttribute('href', '/care?standing=UNSIGNED')
    expect(screen.getByRole('link', { name: '起草协议' })).toHaveAttribute('href', `/care/new?childId=${CHILD}`)
    expect(screen.getByText('未起草')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('says so when nobody is there, and when it cannot be read', async () => {
    register([])
    await renderApp('/care', { as: DIRECTOR })
    expect(await screen.findByText('没有这一类的孩子')).toBeVisible()
  })

  it('tells why the register cannot be read', async () => {
    register([])
    server.use(http.get('*/api/v1/care-register', () => problem(503, 'server.unavailable')))
    await renderApp('/care', { as: DIRECTOR })
    expect((await screen.findAllByRole('button', { name: /重试|再试/ }))[0]).toBeVisible()
  })

  it('shows what the law forbids until something was done about it', async () => {
    register([row], [alert])
    let sent: unknown
    server.use(http.post('*/api/v1/children/:id/care-alert-actions', async ({ request }) => { sent = await request.json(); return HttpResponse.json(pageOf([])) }))
    const { user } = await renderApp('/care', { as: DIRECTOR })
    await user.click(await screen.findByRole('button', { name: '登记处置：无人照护' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: '已强制报告' }))
    await user.type(dialog.getByRole('textbox', { name: /说明/ }), '已报派出所')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await expect.poll(() => sent).toEqual({ arrangementId: alert.arrangementId, kind: 'NOBODY_CARES', action: 'MANDATORY_REPORT', note: '已报派出所', visitOn: null })
  })
})

describe('an agreement', () => {
  it('names what signing still asks for and hides the signature until then', async () => {
    await open(agreementOf({ missing: [{ field: 'checkedOn', code: 'agreement.checks-missing', message: '四项须逐项核查' }] }))
    expect(await screen.findByText('签署前还差 1 项')).toBeVisible()
    expect(screen.getByText('四项须逐项核查')).toBeVisible()
    expect(screen.queryByRole('button', { name: '签署' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('is confirmed from afar with who called and before which witness', async () => {
    const { user } = await open(agreementOf())
    let sent: unknown
    server.use(http.post('*/api/v1/care-agreements/:id/signature', async ({ request }) => { sent = await request.json(); return HttpResponse.json(agreementOf({ status: 'SIGNED' })) }))
    await user.click(await screen.findByRole('button', { name: '签署' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: '远程确认，返乡补签' }))
    await user.type(dialog.getByRole('textbox', { name: /签字或确认的父母/ }), '王建国')
    await user.type(dialog.getByRole('textbox', { name: /见证人/ }), '张主任')
    await user.type(dialog.getByRole('textbox', { name: /谁联系的/ }), '张主任')
    await user.click(dialog.getByRole('button', { name: '签署' }))
    await expect.poll(() => sent).toMatchObject({ method: 'REMOTE', signedBy: '王建国', witness: '张主任', confirmedBy: '张主任', confirmedThrough: 'VIDEO' })
  })

  it('offers only what its state allows, and nothing to whoever only reads', async () => {
    await open(agreementOf({ status: 'IN_FORCE', signedOn: '2026-03-01', signMethod: 'REMOTE', signedBy: '王建国', witness: '张主任', confirmedBy: '张主任', confirmedThrough: 'VIDEO', paperMissing: true,
      schoolNotifiedOn: '2026-03-02', schoolReceiver: '李梅', villageNotifiedOn: '2026-03-02', villageReceiver: '村委会', reviewDueOn: '2027-03-01' }))
    expect(await screen.findByRole('button', { name: '登记补签' })).toBeVisible()
    expect(screen.getByRole('button', { name: '登记复核' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '修改草稿' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '打印协议（Word）' })).toBeVisible()
  })

  it('shows theirs beside mine when somebody else saved the draft first, and overwrites nothing', async () => {
    const { user } = await open(agreementOf({ version: 3 }))
    const versions: (string | null)[] = []
    server.use(http.put('*/api/v1/care-agreements/:id', ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      return versions.length === 1 ? problem(412, 'common.stale') : HttpResponse.json(agreementOf({ version: 5 }))
    }))
    await user.click(await screen.findByRole('button', { name: '修改草稿' }))
    const box = await screen.findByLabelText('其他约定')
    await user.clear(box)
    await user.type(box, '我的话')
    const { terms } = agreementOf()
    server.use(http.get('*/api/v1/care-agreements/:id', () => HttpResponse.json(agreementOf({ version: 4, terms: { ...terms, specialTerms: '对方的话', moneyWay: '微信' } }))))
    await user.click(screen.getByRole('button', { name: '保存草稿' }))
    const panel = within(await screen.findByRole('region', { name: '有人刚改过这条记录' }))
    expect(panel.getByText('对方的话')).toBeVisible()
    expect(screen.getByLabelText('其他约定')).toHaveValue('我的话')
    expect(screen.getByLabelText('怎么给')).toHaveValue('微信')
    await user.click(screen.getByRole('button', { name: '保存草稿' }))
    await expect.poll(() => versions).toEqual(['"v3"', '"v4"'])
  })
})
