import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { PairingKindResponse } from '@/api/gen/types.gen'
import { pageOf } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['pairing:read', 'pairing-kind:write'] }
const mother: PairingKindResponse = { code: 'SUBSTITUTE_MOTHER', labelZh: '代理妈妈', labelEn: 'Substitute mother', holders: [], domains: ['LIFE', 'STUDY'], requiredCheck: 'PERSON', capacity: 3, own: false, version: 0 }

describe('kinds of pairing', () => {
  it('says what a kind means, and takes the county’s own word under its version', async () => {
    let sent: { body: unknown; version: string | null } | undefined
    server.use(
      http.get('*/api/v1/pairing-kinds', () => HttpResponse.json(pageOf([mother]))),
      http.put('*/api/v1/pairing-kinds/:code', async ({ request }) => { sent = { body: await request.json(), version: request.headers.get('if-match') }; return HttpResponse.json({ ...mother, own: true, version: 1 }) }),
    )
    const { user } = await renderApp('/pairing-kinds', { as: AS })
    await user.click(await screen.findByRole('button', { name: '修改代理妈妈' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.clear(dialog.getByLabelText(/每人最多几个孩子/))
    await user.type(dialog.getByLabelText(/每人最多几个孩子/), '1')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('代理妈妈已保存')).toBeVisible()
    expect(sent).toEqual({ version: '"v0"', body: { labelZh: '代理妈妈', labelEn: 'Substitute mother', holders: [], domains: ['LIFE', 'STUDY'], requiredCheck: 'PERSON', capacity: 1 } })
  })

  it('says when they cannot be read', async () => {
    server.use(http.get('*/api/v1/pairing-kinds', () => problem(503, 'server.unavailable', { detail: '系统暂时不可用，请 5 秒后再试。' })))
    await renderApp('/pairing-kinds', { as: AS })
    expect(await screen.findByText(/系统繁忙/)).toBeVisible()
  })
})
