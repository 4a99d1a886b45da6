import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { server, sessionOf } from '@/test/server'
import { allNavItems } from './navigation'
import { createAppRouter } from './router'

describe('the shell', () => {
  it('opens at today with the office menu, without accessibility faults', async () => {
    await renderApp('/')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '今天' })).toBeVisible())
    expect(within(screen.getByRole('navigation', { name: '主菜单' })).getByRole('link', { name: '今天' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByText('七星台镇中心小学')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('has a bottom bar on the phone', async () => {
    await renderApp('/', { phone: true })
    await screen.findByRole('heading', { level: 1 })
    expect(within(screen.getByRole('navigation')).getAllByRole('link').map((link) => link.textContent)).toEqual(['今天', '我的'])
    expect(await axeViolations()).toEqual([])
  })

  it('keeps every item of the menu within reach on the phone: four in the bar, the rest under 更多', async () => {
    const permissions = ['child:read', 'coverage:read', 'pairing:read', 'visit:read', 'visit:write', 'contact:read', 'report:read', 'account:read', 'region:write', 'audit:read']
    const { user } = await renderApp('/', { phone: true, as: { permissions } })
    const bar = within(await screen.findByRole('navigation', { name: '主菜单' }))
    expect(bar.getAllByRole('link').map((link) => link.textContent)).toEqual(['今天', '儿童', '记走访', '更多'])
    await user.click(bar.getByRole('link', { name: '更多' }))
    expect(await screen.findByRole('heading', { level: 1, name: '更多' })).toBeVisible()
    const rest = within(screen.getByRole('main')).getAllByRole('link').map((link) => link.getAttribute('href'))
    const reachable = new Set([...rest, '/', '/children', '/visits/new'])
    const due = allNavItems.filter((item) => item.permission === undefined || permissions.includes(item.permission))
    expect(due.filter((item) => !reachable.has(item.to))).toEqual([])
    expect(bar.getByRole('link', { name: '更多' })).toHaveAttribute('aria-current', 'page')
    expect(await axeViolations()).toEqual([])
  })

  it('moves the focus to the heading and the title along', async () => {
    const { user } = await renderApp('/')
    await user.click(within(await screen.findByRole('navigation')).getByRole('link', { name: '我的' }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '我的' })).toHaveFocus())
    expect(document.title).toBe('我的 · 笑脸')
  })

  it('answers an unknown address with a page', async () => {
    await renderApp('/no/such/page')
    expect(await screen.findByRole('heading', { level: 1, name: '找不到这一页' })).toBeVisible()
  })

  it('signs out', async () => {
    const { user, router } = await renderApp('/me')
    server.use(http.delete('*/api/v1/sessions/current', () => new HttpResponse(null, { status: 204 })))
    await user.click(within(await screen.findByRole('main')).getByRole('button', { name: '退出登录' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/login'))
  })

  it('leads every menu item to a page that exists', () => {
    const paths = Object.keys(createAppRouter().routesByPath)
    expect(allNavItems.length).toBeGreaterThan(1)
    expect(allNavItems.filter((item) => !paths.includes(item.to))).toEqual([])
    expect(sessionOf().permissions).toEqual([])
  })
})
