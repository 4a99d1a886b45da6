import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { PeerPairingResponse } from '@/api/gen/types.gen'
import { CHILD_ID, OTHER_ID, pageOf, rowOf } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['child:read', 'pairing:read', 'peer:write'] }
const peers: PeerPairingResponse = {
  id: '0190c0de-0000-7000-8000-00000000d101', helped: { id: CHILD_ID, name: '王小雨' }, helper: { id: OTHER_ID, name: '李子豪' }, helperName: null, helperGuardianAgreedOn: null, organization: { id: '0190c0de-0000-7000-8000-0000000000a2', name: '七星台小学' },
  domains: ['STUDY', 'HABIT'], supportNeed: '数学应用题', startsOn: '2026-09-01', endsOn: null, endNote: null, active: true, version: 0,
}

describe('peer pairings', () => {
  it('[R5-P05] [R2-P13] pairs two pupils with what one needs, in three domains', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/peer-pairings', () => HttpResponse.json(pageOf([peers]))),
      http.get('*/api/v1/children', ({ request }) => HttpResponse.json(pageOf([new URL(request.url).searchParams.get('q')?.startsWith('李') === true ? rowOf({ id: OTHER_ID, name: '李子豪' }) : rowOf()]))),
      http.post('*/api/v1/peer-pairings', async ({ request }) => { body = await request.json(); return HttpResponse.json(peers, { status: 201 }) }),
    )
    const { user } = await renderApp('/peer-pairings', { as: AS })
    expect(await screen.findByText('数学应用题')).toBeVisible()
    expect(screen.getByText('学习、行为习惯')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '新的同伴结对' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(await dialog.findByRole('combobox', { name: /得到帮助的孩子/ }), '王')
    await user.click(await screen.findByRole('option', { name: /王小雨/ }))
    await user.type(dialog.getByRole('combobox', { name: /帮助同伴的孩子/ }), '李')
    await user.click(await screen.findByRole('option', { name: /李子豪/ }))
    await user.type(dialog.getByLabelText(/需要什么支持/), '数学应用题')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '结对' }))
    expect(await screen.findByText('两个孩子已结对')).toBeVisible()
    expect(body).toEqual({ helpedChildId: CHILD_ID, helperChildId: OTHER_ID, domains: ['STUDY'], supportNeed: '数学应用题', startsOn: '2026-11-23' })
  })

  it('[R5-P05] pairs with a classmate who has no file by name, once the guardian has agreed', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/peer-pairings', () => HttpResponse.json(pageOf([{ ...peers, helper: null, helperName: '周晓彤', helperGuardianAgreedOn: '2026-11-20' }]))),
      http.get('*/api/v1/children', () => HttpResponse.json(pageOf([rowOf()]))),
      http.post('*/api/v1/peer-pairings', async ({ request }) => { body = await request.json(); return HttpResponse.json(peers, { status: 201 }) }),
    )
    const { user } = await renderApp('/peer-pairings', { as: AS })
    expect(await screen.findByText('周晓彤（同学）')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '新的同伴结对' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(await dialog.findByRole('combobox', { name: /得到帮助的孩子/ }), '王')
    await user.click(await screen.findByRole('option', { name: /王小雨/ }))
    await user.click(dialog.getByRole('radio', { name: '没有档案的同学' }))
    await user.type(dialog.getByLabelText(/同学姓名/), '周晓彤')
    await user.type(dialog.getByLabelText(/需要什么支持/), '课外阅读')
    await user.click(dialog.getByRole('button', { name: '结对' }))
    expect(body).toBeUndefined()
    await user.type(dialog.getByLabelText(/其监护人同意的日期/), '2026-11-20')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '结对' }))
    expect(await screen.findByText('两个孩子已结对')).toBeVisible()
    expect(body).toEqual({ helpedChildId: CHILD_ID, helperName: '周晓彤', helperGuardianAgreedOn: '2026-11-20', domains: ['STUDY'], supportNeed: '课外阅读', startsOn: '2026-11-23' })
  })

  it('does not name the child one does not see, and is empty in words', async () => {
    server.use(http.get('*/api/v1/peer-pairings', () => HttpResponse.json(pageOf([{ ...peers, helper: null, supportNeed: null }]))))
    const app = await renderApp('/peer-pairings', { as: { permissions: ['child:read', 'pairing:read'] } })
    expect(await screen.findByText('另一个孩子')).toBeVisible()
    expect(screen.queryByRole('button', { name: /结束/ })).not.toBeInTheDocument()
    app.unmount()
    server.use(http.get('*/api/v1/peer-pairings', () => HttpResponse.json(pageOf([]))))
    const none = await renderApp('/peer-pairings', { as: AS })
    expect(await screen.findByText('还没有同伴结对')).toBeVisible()
    none.unmount()
    server.use(http.get('*/api/v1/peer-pairings', () => problem(503, 'server.unavailable', { detail: '系统暂时不可用，请 5 秒后再试。' })))
    await renderApp('/peer-pairings', { as: AS })
    expect(await screen.findByText(/系统繁忙/)).toBeVisible()
  })

  it('ends one by the names of both', async () => {
    let body: unknown
    server.use(
      http.get('*/api/v1/peer-pairings', () => HttpResponse.json(pageOf([peers]))),
      http.post('*/api/v1/peer-pairings/:id/closure', async ({ request }) => { body = await request.json(); return HttpResponse.json({ ...peers, endsOn: '2026-11-23', active: false }) }),
    )
    const { user } = await renderApp('/peer-pairings', { as: AS })
    await user.click(await screen.findByRole('button', { name: '结束王小雨和李子豪的同伴结对' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '结束' }))
    expect(await screen.findByText('同伴结对已结束')).toBeVisible()
    expect(body).toEqual({ endsOn: '2026-11-23', note: null })
  })
})
