import { screen, waitFor } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { chooseLanguage } from '@/shared/i18n/i18n'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { grantOf, problem, server } from '@/test/server'

const SESSIONS = '*/api/v1/sessions'
type User = Awaited<ReturnType<typeof renderApp>>['user']

async function fillIn(user: User) {
  await user.type(await screen.findByLabelText('用户名或手机号'), 'limei')
  await user.type(screen.getByLabelText('密码'), 'a long pass phrase')
  await user.click(screen.getByRole('button', { name: '登录' }))
}

describe('the log-in page', () => {
  afterEach(() => chooseLanguage('zh-CN'))

  it('takes people without a session to the log-in and then where they wanted to go', async () => {
    const { router, user } = await renderApp('/me', { as: 'nobody' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/login'))
    server.use(http.post(SESSIONS, () => HttpResponse.json(grantOf(), { status: 201 })))
    await fillIn(user)
    expect(await screen.findByRole('heading', { level: 1, name: '我的' })).toBeVisible()
  })

  it('has no accessibility fault and a title', async () => {
    await renderApp('/login', { as: 'nobody' })
    await screen.findByRole('heading', { level: 1, name: '笑脸' })
    expect(await axeViolations()).toEqual([])
    expect(document.title).toBe('登录 · 笑脸')
  })

  it('asks for what is missing, at the field and in the summary', async () => {
    const { user } = await renderApp('/login', { as: 'nobody' })
    await user.click(await screen.findByRole('button', { name: '登录' }))
    expect(await screen.findByText('有 2 处需要改')).toBeVisible()
    expect(screen.getByLabelText('用户名或手机号')).toHaveAccessibleDescription('请填写这一项')
  })

  it('says when the password is wrong, keeps the name and drops the secret', async () => {
    const { user } = await renderApp('/login', { as: 'nobody' })
    server.use(http.post(SESSIONS, () => problem(401, 'session.wrong-credentials')))
    await fillIn(user)
    expect(await screen.findByText('用户名或密码不对，请再试一次。')).toBeVisible()
    expect(screen.getByLabelText('用户名或手机号')).toHaveValue('limei')
    expect(screen.getByLabelText('密码')).toHaveValue('')
  })

  it('counts down when there were too many tries', async () => {
    const { user } = await renderApp('/login', { as: 'nobody' })
    server.use(http.post(SESSIONS, () => problem(429, 'session.throttled', {}, { 'Retry-After': '2' })))
    await fillIn(user)
    expect(await screen.findByRole('button', { name: '2 秒后可再试' })).toBeDisabled()
    expect(await screen.findByRole('button', { name: '登录' }, { timeout: 4000 })).toBeEnabled()
  })

  it('shows the server being away without losing the form', async () => {
    const { user } = await renderApp('/login', { as: 'nobody' })
    server.use(http.post(SESSIONS, () => HttpResponse.error()))
    await fillIn(user)
    expect(await screen.findByText('连不上网络，请检查信号后再试。写好的内容都在。')).toBeVisible()
    expect(screen.getByLabelText('密码')).toHaveValue('a long pass phrase')
  })

  it('sends once however often the button is pressed', async () => {
    const { user } = await renderApp('/login', { as: 'nobody' })
    let calls = 0
    server.use(http.post(SESSIONS, async () => {
      calls += 1
      await delay(100)
      return HttpResponse.json(grantOf(), { status: 201 })
    }))
    await fillIn(user)
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: '今天' })
    expect(calls).toBe(1)
  })

  it('switches the language in place', async () => {
    const { user } = await renderApp('/login', { as: 'nobody' })
    await user.type(await screen.findByLabelText('用户名或手机号'), 'limei')
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByLabelText('User name or mobile number')).toHaveValue('limei')
    expect(document.documentElement.lang).toBe('en')
  })

  it('never leads to a foreign address', async () => {
    const { router } = await renderApp('/login?next=//evil.example', { as: 'nobody' })
    await screen.findByRole('heading', { level: 1 })
    expect(router.state.matches.at(-1)?.search).toEqual({ next: undefined })
  })
})
