import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { childPageHandlers } from '@/test/child.mocks'
import '@/test/child-tabs'
import './parent-link-dialog'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CODE, door, linkOf, linksOf, opened, parentLinkHandlers } from './parentlink.mocks'

const openPage = async () => await renderApp('/children/0190c0de-0000-7000-8000-00000000c001?tab=family', { as: { permissions: ['child:read', 'guardian:read', 'contact:read', 'contact:write'] } })
const openDoor = async () => await renderApp(`/w/${CODE}`)

describe('a link for parents', () => {
  it('names nobody until it is opened, and is two taps then', async () => {
    const sent: unknown[] = []
    server.use(
      http.get('*/api/v1/public/parent-links/:code', () => HttpResponse.json(door)),
      http.post('*/api/v1/public/parent-links/:code/opening', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(opened)
      }),
      http.post('*/api/v1/public/parent-links/:code/contacts', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json({ ...opened, told: ['2026-11-23', ...opened.told] })
      }),
    )
    const { container, user } = await openDoor()
    expect(await screen.findByRole('heading', { name: '记一次和孩子的联系' })).toBeVisible()
    expect(container).not.toHaveTextContent('小雨')
    expect(await axeViolations(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: '开始' }))
    expect(await screen.findByRole('heading', { name: '和小雨联系了吗？' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '记下来' }))
    expect(await screen.findByText('2026年11月23日的联系已经记下，谢谢您！')).toBeVisible()
    expect(within(screen.getByRole('region', { name: '已经记下的' })).getAllByRole('listitem')).toHaveLength(2)
    expect(await axeViolations(container)).toEqual([])
    const { readerKey } = sent[0] as { readerKey: string }
    expect(sent[1]).toEqual({ readerKey, on: '2026-11-23', channel: 'VIDEO' })
    await user.selectOptions(screen.getByRole('combobox', { name: '哪一天' }), '昨天（2026年11月22日）')
    expect(screen.getByRole('button', { name: '记下来' })).toBeVisible()
  })

  it('says what to do when it is gone, or was opened elsewhere', async () => {
    server.use(http.get('*/api/v1/public/parent-links/:code', () => problem(404, 'parent-link.gone')))
    const { unmount } = await openDoor()
    expect(await screen.findByText('链接打不开了')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/public/parent-links/:code', () => HttpResponse.json(door)), http.post('*/api/v1/public/parent-links/:code/opening', () => problem(409, 'parent-link.opened-elsewhere')))
    const { user } = await openDoor()
    await user.click(await screen.findByRole('button', { name: '开始' }))
    expect(await screen.findByText('链接在另一台手机上打开过')).toBeVisible()
  })
})

describe('links of a child', () => {
  it('say who has one and what came through it, and can be taken back', async () => {
    let revoked: unknown
    server.use(...parentLinkHandlers(linksOf([linkOf(), linkOf({ id: '0190c0de-0000-7000-8000-0000000011e2', parent: 'FATHER', open: false, openedAt: null, toldOn: null })])), ...childPageHandlers(),
      http.post('*/api/v1/children/:id/parent-links/:link/revocation', ({ params }) => {
        revoked = params.link
        return HttpResponse.json(linksOf([]))
      }))
    const { container, user } = await openPage()
    expect(await screen.findByText(/最近记了2026年11月22日的联系/)).toBeVisible()
    expect(screen.getByText('已过期')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: '收回链接' }))
    await user.click(within(await screen.findByRole('dialog', { name: '收回这个链接？' })).getByRole('button', { name: '收回链接' }))
    await expect.poll(() => revoked).toBe(linkOf().id)
  })

  it('are made for one parent and shown once', async () => {
    let body: unknown
    server.use(...parentLinkHandlers(linksOf([], true)), ...childPageHandlers(), http.post('*/api/v1/children/:id/parent-links', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ path: `/w/${CODE}`, expiresAt: '2026-12-20T08:00:00Z', links: linksOf([linkOf()]) }, { status: 201 })
    }))
    const { user } = await openPage()
    expect(await screen.findByText('还没有发过链接')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '给父母发链接' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: '父亲' }))
    await user.click(dialog.getByRole('button', { name: '生成链接' }))
    expect(await screen.findByText(new RegExp(`每次和孩子联系后.*/w/${CODE}`))).toBeVisible()
    expect(body).toEqual({ parent: 'FATHER', validDays: 31 })
  })
})
