import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OrganizationResponse, WorkGroupResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { expectNeverOverwrites } from '@/test/stale-form'

const ID = '0190c0de-0000-7000-8000-0000000000b1'
const AS = { permissions: ['account:read', 'organization:read', 'organization:write', 'region:read'] }
const empty = { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }
const office = (change: Partial<OrganizationResponse> = {}): OrganizationResponse => ({
  id: ID, name: '枝江市广电局', kind: 'SUPPORT_UNIT', region: { code: '420583000000', name: '枝江市', fullName: '湖北省宜昌市枝江市' }, parent: null, schoolSystem: 'SIX_THREE', version: 3, ...change,
})
const listed = (...items: OrganizationResponse[]) => http.get('*/api/v1/organizations', () => HttpResponse.json({ ...empty, items, total: items.length }))
const group = (change: Partial<WorkGroupResponse> = {}): WorkGroupResponse => ({
  id: '0190c0de-0000-7000-8000-0000000000b2', organization: { id: ID, name: '枝江市广电局' }, name: '关爱工作领导小组', foundingDocument: null, establishedOn: '2026-03-01', endedOn: null,
  members: [{ id: '0190c0de-0000-7000-8000-0000000000b3', personId: null, name: '刘局长', positionTitle: '局长', groupRole: 'LEADER', tier: 'CHIEF' }], version: 3, ...change,
})
const groups = (...items: WorkGroupResponse[]) => http.get('*/api/v1/work-groups', () => HttpResponse.json({ ...empty, items, total: items.length }))

describe('organizations', () => {
  beforeEach(() => server.use(
    http.get('*/api/v1/organizations/:id', () => HttpResponse.json(office())), listed(office()),
    http.get('*/api/v1/work-groups', () => HttpResponse.json(empty)),
    http.get('*/api/v1/regions', () => HttpResponse.json(empty)),
  ))

  it('records the yearly check of all its staff, on which cadres and teachers help children', async () => {
    let body: unknown
    server.use(http.get('*/api/v1/helper-checks', () => HttpResponse.json(empty)), http.post('*/api/v1/helper-checks', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({}, { status: 201 })
    }))
    const { container, user } = await renderApp(`/organizations/${ID}`, { as: { permissions: [...AS.permissions, 'helper:write'] } })
    expect(await screen.findByText('还没有本单位的全员审查')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: '登记全员审查' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: '通过' }))
    await user.click(dialog.getByRole('button', { name: '保存审查结果' }))
    await expect.poll(() => body).toMatchObject({ personId: null, organizationId: ID, kind: 'STAFF_QUERY', result: 'CLEAR' })
  })

  it('lists offices with kind and place; the name opens one', async () => {
    await renderApp('/organizations', { as: AS })
    expect(await screen.findByRole('link', { name: '枝江市广电局' })).toHaveAttribute('href', `/organizations/${ID}`)
    expect(screen.getByText('枝江市')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('says that nothing fits, and shows a fault with its code', async () => {
    server.use(listed())
    await renderApp('/organizations', { as: AS })
    expect(await screen.findByText('没有符合条件的单位')).toBeVisible()
    server.use(http.get('*/api/v1/organizations', () => problem(503, 'database.away')))
    await renderApp('/organizations', { as: AS })
    expect(await screen.findByText(/7f3a91c2/)).toBeVisible()
  })

  it('never writes over what somebody else saved meanwhile, however often one presses', () => expectNeverOverwrites({
    page: `/organizations/${ID}`, as: AS, open: '修改', dialog: '修改单位', put: '*/api/v1/organizations/:id',
    change: (form, user) => user.type(form.getByRole('textbox', { name: /名称/ }), '（台）'),
    kept: (form) => expect(form.getByRole('textbox', { name: /名称/ })).toHaveValue('枝江市广电局（台）'),
    theirs: http.get('*/api/v1/organizations/:id', () => HttpResponse.json(office({ name: '枝江市广播电视局', version: 4 }))), theirWords: '枝江市广播电视局',
  }))
})

describe('leading groups', () => {
  beforeEach(() => server.use(http.get('*/api/v1/organizations/:id', () => HttpResponse.json(office())), groups(group())))

  it('[R1-P01] shows who leads, who is in charge and who takes part', async () => {
    await renderApp(`/organizations/${ID}`, { as: AS })
    expect(await screen.findByRole('heading', { name: '关爱工作领导小组' })).toBeVisible()
    expect(screen.getByRole('row', { name: /刘局长 组长 局长 挂帅/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('says what may be written down when there is none yet', async () => {
    server.use(groups())
    await renderApp(`/organizations/${ID}`, { as: AS })
    expect(await screen.findByText('还没有领导小组')).toBeVisible()
    expect(screen.getByRole('button', { name: '登记领导小组' })).toBeVisible()
  })

  it('never writes over what somebody else saved meanwhile, however often one presses', () => expectNeverOverwrites({
    page: `/organizations/${ID}`, as: AS, open: '修改领导小组', dialog: '修改领导小组', put: '*/api/v1/work-groups/:id',
    change: (form, user) => user.type(form.getByRole('textbox', { name: /成立文件/ }), '枝广〔2026〕3号'),
    kept: (form) => expect(form.getByRole('textbox', { name: /成立文件/ })).toHaveValue('枝广〔2026〕3号'),
    theirs: groups(group({ name: '留守儿童关爱工作领导小组', version: 4 })), theirWords: '留守儿童关爱工作领导小组',
  }))
})
