import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CHILD_ID, OTHER_ID, pageOf, placeHandlers, rowOf, VILLAGE } from '@/test/child.mocks'

const AS = { permissions: ['child:read', 'child:write', 'pairing:write'] }
let asked: URLSearchParams[] = []
const last = () => asked.at(-1)

describe('the roster', () => {
  beforeEach(() => {
    asked = []
    server.use(http.get('*/api/v1/children', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      const second = last()?.get('cursor') === 'second'
      return HttpResponse.json({ ...pageOf([second ? rowOf({ id: OTHER_ID, name: '王小军' }) : rowOf()], second ? null : 'second'), total: 2 })
    }), ...placeHandlers)
  })

  it('searches as one types, by whatever one knows, and keeps it in the address', async () => {
    const { user, router } = await renderApp('/children', { as: AS })
    await user.type(await screen.findByPlaceholderText(/档案号或电话后四位/), 'wxy')
    await waitFor(() => expect(last()?.get('q')).toBe('wxy'))
    expect(router.state.location.search).toMatchObject({ q: 'wxy' })
  })

  it('filters by village, care, level and state of the file, all in the address; one press clears them', async () => {
    const { user, router } = await renderApp('/children', { as: AS })
    await user.selectOptions(await screen.findByLabelText('村'), await screen.findByRole('option', { name: '董家湾村' }))
    await user.selectOptions(screen.getByLabelText('照护类型'), '祖父母')
    await user.selectOptions(screen.getByLabelText('等级'), '高')
    await user.selectOptions(screen.getByLabelText('档案'), '已关闭')
    await waitFor(() => expect(router.state.location.search).toEqual({ village: VILLAGE, careType: 'PATERNAL_GRANDPARENTS', riskLevel: 'HIGH', status: 'CLOSED' }))
    await waitFor(() => expect(Object.fromEntries(last() ?? [])).toMatchObject({ regionCode: VILLAGE, careType: 'PATERNAL_GRANDPARENTS', riskLevel: 'HIGH', status: 'CLOSED' }))
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
  })

  it('drops a nonsense filter of an address', async () => {
    await renderApp('/children?riskLevel=PURPLE', { as: AS })
    expect(await screen.findByRole('link', { name: '王小雨' })).toBeVisible()
    expect(last()?.get('riskLevel')).toBeNull()
  })

  it('shows cards on the phone, twenty and then the next twenty below them', async () => {
    const { user } = await renderApp('/children', { as: AS, phone: true })
    expect(await screen.findByText('共 2 人')).toBeVisible()
    expect(last()?.get('limit')).toBe('20')
    await user.click(screen.getByRole('button', { name: '再看 20 个' }))
    expect(await screen.findByRole('link', { name: '王小军' })).toBeVisible()
    expect(screen.getByRole('link', { name: '王小雨' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('[R1-P05] offers a helper to each unpaired child', async () => {
    await renderApp('/children?gap=unpaired', { as: AS })
    expect(await screen.findByRole('link', { name: '给王小雨结对' })).toHaveAttribute('href', `/pairings/new?childId=${CHILD_ID}`)
    expect(last()?.get('paired')).toBe('false')
  })

  it('is empty in words, and says when it cannot be read', async () => {
    server.use(http.get('*/api/v1/children', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/children', { as: AS })
    expect(await screen.findByText('没有符合条件的孩子')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/children', () => problem(503, 'database.away')))
    await renderApp('/children', { as: AS })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
