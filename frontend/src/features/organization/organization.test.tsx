import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OrganizationResponse, OrganizationUpdateRequest } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const ID = '0190c0de-0000-7000-8000-0000000000b1'
const AS = { permissions: ['account:read', 'organization:read', 'organization:write', 'region:read'] }
const empty = { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }
const office = (change: Partial<OrganizationResponse> = {}): OrganizationResponse => ({
  id: ID, name: '枝江市广电局', kind: 'SUPPORT_UNIT', region: { code: '420583000000', name: '枝江市', fullName: '湖北省宜昌市枝江市' }, parent: null, version: 3, ...change,
})
const listed = (...items: OrganizationResponse[]) => http.get('*/api/v1/organizations', () => HttpResponse.json({ ...empty, items, total: items.length }))

describe('organizations', () => {
  beforeEach(() => server.use(
    http.get('*/api/v1/organizations/:id', () => HttpResponse.json(office())), listed(office()),
    http.get('*/api/v1/work-groups', () => HttpResponse.json(empty)),
    http.get('*/api/v1/regions', () => HttpResponse.json(empty)),
  ))

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

  it('never writes over what somebody else saved meanwhile, however often one presses', async () => {
    const versions: (string | null)[] = []
    let names: string[] = []
    server.use(http.put('*/api/v1/organizations/:id', async ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      names = [...names, (await request.json() as OrganizationUpdateRequest).name]
      return problem(412, 'common.stale')
    }))
    const { user } = await renderApp(`/organizations/${ID}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '修改' }))
    server.use(http.get('*/api/v1/organizations/:id', () => HttpResponse.json(office({ name: '枝江市广播电视局', version: 4 }))))
    const form = within(await screen.findByRole('dialog', { name: '修改单位' }))
    await user.type(form.getByRole('textbox', { name: /名称/ }), '（台）')
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(await form.findByText(/这条记录刚被别人改过/)).toBeVisible()
    await waitFor(() => expect(screen.getByText('枝江市广播电视局')).toBeInTheDocument())
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(versions).toEqual(['"v3"', '"v3"']))
    expect(form.getByRole('textbox', { name: /名称/ })).toHaveValue('枝江市广电局（台）')
    expect(names).toEqual(['枝江市广电局（台）', '枝江市广电局（台）'])
  })
})
