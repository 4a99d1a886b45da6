import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { childPageHandlers } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import '@/test/child-tabs'
import './letter-dialog'
import './link-dialog'
import './revoke-dialog'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CHILD_ID, CODE, envelope, letterHandlers, letterOf, lettersOf, opened } from './letter.mocks'

const AS = { permissions: ['child:read', 'guardian:read', 'contact:read', 'contact:write'] }
const openLetter = () => renderApp(`/p/${CODE}`)
const openPage = () => renderApp(`/children/${CHILD_ID}?tab=family`, { as: AS })

describe('letters of a child', () => {
  beforeEach(() => { server.use(...childPageHandlers()) })

  it('says where each letter is and hides the words that are not for everybody', async () => {
    server.use(...letterHandlers(lettersOf(letterOf(), letterOf({ id: '0190c0de-0000-7000-8000-00000000f002', direction: 'PARENT_TO_CHILD', state: 'RECEIVED', nextStates: ['HANDED_OVER'], text: null }))))
    const { container } = await openPage()
    expect(await screen.findByText('妈妈，我想你了。')).toBeVisible()
    expect(screen.getByText('待交给孩子')).toBeVisible()
    expect(screen.getByText('内容只有登记人、班主任和儿童主任可以看。')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('says what to do first, and so when they cannot be had', async () => {
    server.use(...letterHandlers(lettersOf()))
    await openPage()
    expect(await screen.findByText('还没有书信')).toBeVisible()
    server.use(http.get('*/api/v1/children/:id/letters', () => problem(503, 'server.unavailable')))
    await openPage()
    expect(await screen.findByRole('alert')).toBeVisible()
  })

  it('writes a letter down', async () => {
    let body: unknown
    server.use(...letterHandlers(lettersOf()), http.post('*/api/v1/children/:id/letters', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(lettersOf(letterOf()))
    }))
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: '登记一封信' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: '母亲' }))
    await user.type(dialog.getByLabelText('信的内容'), '妈妈好')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await expect.poll(() => body).toMatchObject({ direction: 'CHILD_TO_PARENT', parent: 'MOTHER', way: 'PAPER', text: '妈妈好' })
  })

  it('moves a letter on with the version that is shown', async () => {
    let sent: unknown
    server.use(...letterHandlers(lettersOf(letterOf())), http.post('*/api/v1/children/:id/letters/:letter/state', async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(lettersOf(letterOf({ state: 'SENT', nextStates: ['ANSWERED', 'RETURNED'] })))
    }))
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: '寄出了' }))
    await expect.poll(() => sent).toMatchObject(['"v3"', { state: 'SENT' }])
  })

  it('makes a link and shows once what to pass on', async () => {
    server.use(...letterHandlers(lettersOf(letterOf())), http.post('*/api/v1/children/:id/letters/:letter/link', () =>
      HttpResponse.json({ path: `/p/${CODE}`, expiresAt: '2026-12-10T02:00:00Z', letters: lettersOf(letterOf({ state: 'SENT' })) })))
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: '用链接寄给父母' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '生成链接' }))
    expect(await screen.findByText(new RegExp(`孩子给您写了一封信.*/p/${CODE}`))).toBeVisible()
  })
})

describe('a letter behind a link', () => {
  it('is an envelope until it is opened, and then answered', async () => {
    let key: unknown
    let answer: unknown
    server.use(
      http.get('*/api/v1/public/letters/:code', () => HttpResponse.json(envelope)),
      http.post('*/api/v1/public/letters/:code/opening', async ({ request }) => {
        key = (await request.json() as { readerKey: string }).readerKey
        return HttpResponse.json(opened)
      }),
      http.post('*/api/v1/public/letters/:code/answer', async ({ request }) => {
        answer = await request.json()
        return HttpResponse.json({ ...opened, answer: '过年就回' })
      }),
    )
    const { container, user } = await openLetter()
    expect(await screen.findByRole('heading', { name: '您有一封孩子写来的信' })).toBeVisible()
    expect(container).not.toHaveTextContent('小雨')
    await user.click(screen.getByRole('button', { name: '打开信' }))
    expect(await screen.findByRole('heading', { name: '小雨给您的信' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await user.type(screen.getByLabelText(/写给孩子的话/), '过年就回')
    await user.click(screen.getByRole('button', { name: '寄出回信' }))
    expect(await screen.findByText(/回信已经寄出/)).toBeVisible()
    expect(answer).toEqual({ readerKey: key, from: 'MOTHER', text: '过年就回' })
    expect(key).toMatch(/^[\w-]{22}$/)
  })

  it('says what to do when the link is gone, or was opened elsewhere', async () => {
    server.use(http.get('*/api/v1/public/letters/:code', () => problem(404, 'letter.link-gone')))
    await openLetter()
    expect(await screen.findByText('这封信打不开了')).toBeVisible()
    server.use(http.get('*/api/v1/public/letters/:code', () => HttpResponse.json(envelope)), http.post('*/api/v1/public/letters/:code/opening', () => problem(409, 'letter.opened-elsewhere')))
    const { user } = await openLetter()
    await user.click(await screen.findByRole('button', { name: '打开信' }))
    expect(await screen.findByText('这封信在另一台手机上打开过')).toBeVisible()
  })
})
