import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RegionRow } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { pageOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { expectNeverOverwrites } from '@/test/stale-form'

const AS = { permissions: ['region:read', 'region:write'] }
const TOWN = '420583100000'
const placeOf = (change: Partial<RegionRow> = {}): RegionRow => ({
  code: '420583100201', name: '董家湾村', fullName: '湖北省宜昌市枝江市七星台镇董家湾村', level: 'VILLAGE', parentCode: TOWN, validFrom: '2020-01-01', validTo: null, version: 3, ...change,
})
const listed = (...items: RegionRow[]) => http.get('*/api/v1/regions', () => HttpResponse.json(pageOf(items)))
const town = http.get('*/api/v1/regions/:code', () => HttpResponse.json({ ...placeOf({ code: TOWN, name: '七星台镇', fullName: '湖北省宜昌市枝江市七星台镇', level: 'TOWNSHIP', parentCode: '420583000000' }), codeSource: 'OFFICIAL', replacedByCode: null }))

describe('places', () => {
  beforeEach(() => server.use(listed(placeOf()), town))

  it('lists what lies below a place, with the way back up', async () => {
    await renderApp(`/regions?parent=${TOWN}`, { as: AS })
    expect(await screen.findByRole('row', { name: /董家湾村 村社区 420583100201/ })).toBeVisible()
    expect(screen.getByRole('link', { name: '董家湾村' })).toHaveAttribute('href', '/regions?parent=%22420583100201%22')
    const above = within(await screen.findByRole('navigation', { name: '上级' }))
    expect(above.getByText('湖北省宜昌市枝江市七星台镇')).toBeVisible()
    expect(above.getByRole('link', { name: '上一级' })).toHaveAttribute('href', '/regions?parent=%22420583000000%22')
    expect(await axeViolations()).toEqual([])
  })

  it('searches by name or code in the address', async () => {
    const asked: (string | null)[] = []
    server.use(http.get('*/api/v1/regions', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q'))
      return HttpResponse.json(pageOf([placeOf()]))
    }))
    const { user, router } = await renderApp('/regions', { as: AS })
    await user.type(await screen.findByRole('searchbox', { name: '按名称或代码查找' }), '董家')
    await waitFor(() => expect(router.state.location.search).toEqual({ q: '董家' }))
    await waitFor(() => expect(asked.at(-1)).toBe('董家'))
  })

  it('says that nothing lies below, and shows a fault with its code', async () => {
    server.use(listed())
    const app = await renderApp(`/regions?parent=${TOWN}`, { as: AS })
    expect(await screen.findByText('下面没有更小的地方')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/regions', () => problem(503, 'database.away')))
    await renderApp('/regions', { as: AS })
    expect(await screen.findByText(/7f3a91c2/)).toBeVisible()
  })

  it('offers no change to those who may only look', async () => {
    await renderApp('/regions', { as: { permissions: ['region:read'] } })
    await screen.findByRole('link', { name: '董家湾村' })
    expect(screen.queryByRole('button', { name: /修改|添加地方/ })).toBeNull()
  })

  it('adds a place below the open one, with twelve digits', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/regions', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ ...placeOf({ code: '420583100202', name: '石桥村' }), codeSource: 'OFFICIAL', replacedByCode: null }, { status: 201 })
    }))
    const { user } = await renderApp(`/regions?parent=${TOWN}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '添加地方' }))
    const form = within(await screen.findByRole('dialog', { name: '添加地方' }))
    await user.type(form.getByRole('textbox', { name: /名称/ }), '石桥村')
    await user.type(form.getByRole('textbox', { name: /区划代码/ }), '4205831002')
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(await form.findByText('有 1 处需要改')).toBeVisible()
    await user.type(form.getByRole('textbox', { name: /区划代码/ }), '02')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(body).toEqual({ code: '420583100202', name: '石桥村', parentCode: TOWN, codeSource: 'OFFICIAL', validFrom: '2026-11-23' }))
    expect(await screen.findByText('已保存 石桥村')).toBeVisible()
  })

  it('never writes over what somebody else saved meanwhile, however often one presses', () => expectNeverOverwrites({
    page: '/regions', as: AS, open: '修改 董家湾村', dialog: '修改地方', put: '*/api/v1/regions/:code',
    change: (form, user) => user.type(form.getByRole('textbox', { name: /名称/ }), '（新）'),
    kept: (form) => expect(form.getByRole('textbox', { name: /名称/ })).toHaveValue('董家湾村（新）'),
    theirs: listed(placeOf({ name: '董家湾社区', version: 4 })), theirWords: '董家湾社区',
  }))
})
