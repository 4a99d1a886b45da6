import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { ChildCountsResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['child:read', 'coverage:read'] }
const counts: ChildCountsResponse = {
  total: 12, careTypeBase: 10, byRiskLevel: [], byCareType: [
    { careType: null, children: 2, sharePercent: null }, { careType: 'PATERNAL_GRANDPARENTS', children: 5, sharePercent: 50 }, { careType: 'MATERNAL_GRANDPARENTS', children: 3, sharePercent: 30 },
    { careType: 'TEACHER', children: 2, sharePercent: 20 },
  ],
}

describe('who cares for the children', () => {
  it('[R3-P04] gives each share with its base, opens the children behind each number, and counts apart whose carer nobody knows', async () => {
    server.use(http.get('*/api/v1/child-counts', () => HttpResponse.json(counts)))
    await renderApp('/care-structure', { as: AS })
    expect(await screen.findByText('隔代照护合计 80%（8/10）')).toBeVisible()
    expect(screen.getByRole('heading', { name: '已登记照护人的 10 名（在册 12 名）' })).toBeVisible()
    expect(screen.getByText('20%（2/10）')).toBeVisible()
    expect(screen.getByRole('link', { name: '5' })).toHaveAttribute('href', '/children?careType=PATERNAL_GRANDPARENTS')
    expect(screen.getByRole('link', { name: '还有 2 名没有登记由谁照护' })).toHaveAttribute('href', '/children?gap=nocare')
    expect(await axeViolations()).toEqual([])
  })

  it('is empty in words, and says when it cannot be counted', async () => {
    server.use(http.get('*/api/v1/child-counts', () => HttpResponse.json({ total: 0, careTypeBase: 0, byCareType: [], byRiskLevel: [] })))
    const app = await renderApp('/care-structure', { as: AS })
    expect(await screen.findByText('没有符合条件的孩子')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/child-counts', () => problem(503, 'server.unavailable')))
    await renderApp('/care-structure', { as: AS })
    expect(await screen.findByRole('alert')).toBeVisible()
  })
})
