import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PersonResponse, PersonRow } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { pageOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { expectNeverOverwrites } from '@/test/stale-form'

const ID = '0190c0de-0000-7000-8000-0000000000d1'
const AS = { permissions: ['account:read', 'account:write', 'pairing:read'] }
const organization = { id: '0190c0de-0000-7000-8000-0000000000a1', name: '七星台镇中心小学' }
const personOf = (change: Partial<PersonResponse> = {}): PersonResponse => ({
  id: ID, name: '周敏', loginName: 'zhoumin', organization, positionTitle: '干事', phone: '13900000001', status: 'ACTIVE', inactiveReason: null, mustChangePassword: false,
  roles: [{ role: 'HELPER', regionCode: '420583100000', regionName: '七星台镇', organizationId: null, organizationName: null, className: null, validFrom: '2026-03-01', validTo: null }],
  activePairingCount: 2, createdAt: '2026-03-01T02:00:00Z', oneTimePassword: null, version: 3, ...change,
})
const rowOf = (change: Partial<PersonRow> = {}): PersonRow => ({ id: ID, name: '周敏', loginName: 'zhoumin', organization, positionTitle: '干事', roles: ['HELPER'], status: 'ACTIVE', activePairingCount: 2, ...change })
const one = (change: Partial<PersonResponse> = {}) => http.get('*/api/v1/people/:id', () => HttpResponse.json(personOf(change)))
const nothing = [
  http.get('*/api/v1/organizations', () => HttpResponse.json(pageOf([]))),
  http.get('*/api/v1/regions', () => HttpResponse.json(pageOf([]))),
]

describe('the list of people', () => {
  it('shows post, roles and pairings; the filters stand in the address', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/people', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf([rowOf()]))
    }))
    const { user, router } = await renderApp('/people', { as: AS })
    expect(await screen.findByRole('row', { name: /周敏 在用 zhoumin 七星台镇中心小学 干事 帮扶人 2/ })).toBeVisible()
    expect(screen.getByRole('link', { name: '周敏' })).toHaveAttribute('href', `/people/${ID}`)
    expect(await axeViolations()).toEqual([])
    await user.selectOptions(screen.getByLabelText('角色'), '审计员')
    await user.click(screen.getByRole('checkbox', { name: '看已停用的人员' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ role: 'AUDITOR', inactive: true }))
    await waitFor(() => expect(asked.at(-1)).toMatch(/role=AUDITOR.*status=INACTIVE/))
  })

  it('says that nobody fits, and shows a fault with its code', async () => {
    server.use(http.get('*/api/v1/people', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/people?role=NONSENSE', { as: AS })
    expect(await screen.findByText('没有符合条件的人')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/people', () => problem(503, 'database.away')))
    await renderApp('/people', { as: AS })
    expect(await screen.findByText(/7f3a91c2/)).toBeVisible()
    expect(screen.getByRole('button', { name: '再试一次' })).toBeVisible()
  })

  it('offers no new account to those who may only look', async () => {
    server.use(http.get('*/api/v1/people', () => HttpResponse.json(pageOf([rowOf()]))))
    await renderApp('/people', { as: { permissions: ['account:read'] } })
    await screen.findByRole('link', { name: '周敏' })
    expect(screen.queryByRole('button', { name: '添加人员' })).toBeNull()
  })
})

describe('a new person', () => {
  beforeEach(() => server.use(http.get('*/api/v1/people', () => HttpResponse.json(pageOf([]))), one(), ...nothing))

  it('is written with her role, and the password is shown once', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/people', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(personOf({ oneTimePassword: 'xiao-lian-42' }), { status: 201 })
    }))
    const { user, router } = await renderApp('/people', { as: AS })
    await user.click(await screen.findByRole('button', { name: '添加人员' }))
    const form = within(await screen.findByRole('dialog', { name: '添加人员' }))
    await user.type(form.getByRole('textbox', { name: /姓名/ }), '周敏')
    await user.type(form.getByRole('textbox', { name: /手机号/ }), '13900000001')
    await user.click(form.getByRole('button', { name: '再加一个角色' }))
    expect(await axeViolations()).toEqual([])
    await user.click(form.getByRole('button', { name: '保存' }))
    const once = within(await screen.findByRole('alertdialog', { name: '周敏 的一次性密码' }))
    expect(once.getByText('xiao-lian-42')).toBeVisible()
    expect(body).toEqual({ name: '周敏', loginName: null, organizationId: organization.id, positionTitle: null, phone: '13900000001', roles: [{ role: 'HELPER', regionCode: null, organizationId: null, className: null }] })
    await user.click(once.getByRole('button', { name: '我已转告' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${ID}`))
  })

  it('keeps what was typed when the phone belongs to somebody already', async () => {
    server.use(http.post('*/api/v1/people', () => problem(409, 'person.phone-taken', { errors: [{ field: 'phone', code: 'person.phone-taken', message: '这个手机号已有账号。' }] })))
    const { user } = await renderApp('/people', { as: AS })
    await user.click(await screen.findByRole('button', { name: '添加人员' }))
    const form = within(await screen.findByRole('dialog'))
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(await form.findByText('有 1 处需要改')).toBeVisible()
    await user.type(form.getByRole('textbox', { name: /姓名/ }), '周敏')
    await user.type(form.getByRole('textbox', { name: /手机号/ }), '13900000001')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(form.getByRole('textbox', { name: /手机号/ })).toHaveAccessibleDescription(expect.stringContaining('这个手机号已有账号。')))
    expect(form.getByRole('textbox', { name: /姓名/ })).toHaveValue('周敏')
  })
})

describe('one person', () => {
  beforeEach(() => server.use(one(), ...nothing))

  it('shows post and roles; her pairings open', async () => {
    await renderApp(`/people/${ID}`, { as: AS })
    expect(await screen.findByRole('heading', { level: 1, name: '周敏' })).toBeVisible()
    expect(screen.getByText('七星台镇')).toBeVisible()
    expect(screen.getByRole('link', { name: '2' })).toHaveAttribute('href', `/pairings?helperId=${ID}`)
    expect(await axeViolations()).toEqual([])
  })

  it('is not found outside the scope', async () => {
    server.use(http.get('*/api/v1/people/:id', () => problem(404, 'common.not-found')))
    await renderApp(`/people/${ID}`, { as: AS })
    expect(await screen.findByText(/找不到，或不在你的范围内/)).toBeVisible()
  })

  it('is taken out of service with a reason and a warning about her children', async () => {
    let reason: unknown
    server.use(http.post('*/api/v1/people/:id/deactivation', async ({ request }) => {
      reason = await request.json()
      return HttpResponse.json(personOf({ status: 'INACTIVE', inactiveReason: '调离', version: 4 }))
    }))
    const { user } = await renderApp(`/people/${ID}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '停用账号' }))
    const form = within(await screen.findByRole('dialog', { name: '停用账号' }))
    expect(form.getByText(/现有 2 个结对会随之结束/)).toBeVisible()
    await user.type(form.getByRole('textbox', { name: /原因/ }), '调离')
    server.use(one({ status: 'INACTIVE', inactiveReason: '调离', version: 4 }))
    await user.click(form.getByRole('button', { name: '停用账号' }))
    expect(await screen.findByText('已停用：调离')).toBeVisible()
    expect(reason).toEqual({ reason: '调离' })
  })

  it('may not take herself out of service', async () => {
    await renderApp(`/people/${ID}`, { as: { ...AS, personId: ID } })
    await screen.findByRole('heading', { level: 1, name: '周敏' })
    expect(screen.queryByRole('button', { name: '停用账号' })).toBeNull()
  })

  it('never writes over what somebody else saved meanwhile, however often one presses', () => expectNeverOverwrites({
    page: `/people/${ID}`, as: AS, open: '修改资料', dialog: '修改资料', put: '*/api/v1/people/:id',
    change: (form, user) => user.type(form.getByRole('textbox', { name: /职务/ }), '（代理妈妈）'),
    kept: (form) => expect(form.getByRole('textbox', { name: /职务/ })).toHaveValue('干事（代理妈妈）'),
    theirs: one({ name: '周敏敏', version: 4 }), theirWords: '周敏敏',
  }))

  it('keeps the roles as chosen here when somebody else changed them meanwhile', () => expectNeverOverwrites({
    page: `/people/${ID}`, as: AS, open: '修改角色', dialog: '修改角色', put: '*/api/v1/people/:id/roles',
    change: async (form, user) => user.selectOptions(form.getByLabelText('角色'), '志愿者'),
    kept: (form) => expect(form.getByLabelText('角色')).toHaveValue('VOLUNTEER'),
    theirs: one({ name: '周敏敏', version: 4 }), theirWords: '周敏敏',
  }))
})
