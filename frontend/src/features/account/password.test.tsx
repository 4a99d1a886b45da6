import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { pageOf, placeHandlers } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { grantOf, problem, server } from '@/test/server'

const PASSWORD = '*/api/v1/session/password'

describe('one’s own password', () => {
  it('comes before everything else for somebody who signed in with a one-time one', async () => {
    let body: unknown
    server.use(http.put(PASSWORD, async ({ request }) => {
      body = await request.json()
      return new HttpResponse(null, { status: 204 })
    }))
    const { user, router } = await renderApp('/children', { as: { mustChangePassword: true }, phone: true })
    expect(await screen.findByRole('heading', { level: 1, name: '先设好自己的密码' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.type(screen.getByLabelText(/^一次性密码/), 'xiao-lian-42')
    await user.type(screen.getByLabelText(/^新密码/), '太短了')
    await user.click(screen.getByRole('button', { name: '保存新密码' }))
    await waitFor(() => expect(screen.getByLabelText(/^新密码/)).toHaveAccessibleDescription(expect.stringContaining('至少 15 个字')))
    await user.clear(screen.getByLabelText(/^新密码/))
    await user.type(screen.getByLabelText(/^新密码/), '院子里的桂花树八月开花香满村口')
    server.use(
      http.post('*/api/v1/sessions/refreshment', () => HttpResponse.json(grantOf({ permissions: ['child:read'] }, 'token-2'))),
      http.get('*/api/v1/children', () => HttpResponse.json(pageOf([]))), ...placeHandlers,
    )
    await user.click(screen.getByRole('button', { name: '保存新密码' }))
    expect(await screen.findByRole('heading', { level: 1, name: '名册' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/children')
    expect(body).toEqual({ currentPassword: 'xiao-lian-42', newPassword: '院子里的桂花树八月开花香满村口' })
  })

  it('is changed from one’s own page; a wrong present one is said at its field', async () => {
    server.use(http.put(PASSWORD, () => problem(400, 'common.invalid', { errors: [{ field: 'currentPassword', code: 'session.current-password-wrong', message: '现在的密码不对。' }] })))
    const { user, router } = await renderApp('/me', {})
    await user.click(await screen.findByRole('link', { name: '修改密码' }))
    await user.type(await screen.findByLabelText(/^现在的密码/), 'not this one')
    await user.type(screen.getByLabelText(/^新密码/), 'a long pass phrase of mine')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '保存新密码' }))
    await waitFor(() => expect(screen.getByLabelText(/^现在的密码/)).toHaveAccessibleDescription(expect.stringContaining('现在的密码不对。')))
    server.use(http.put(PASSWORD, () => new HttpResponse(null, { status: 204 })))
    await user.click(screen.getByRole('button', { name: '保存新密码' }))
    expect(await screen.findByText('密码已改好')).toBeVisible()
    await waitFor(() => expect(router.state.location.pathname).toBe('/me'))
  })
})
