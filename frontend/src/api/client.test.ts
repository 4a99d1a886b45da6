import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { problem, server } from '@/test/server'
import { client } from './gen/client.gen'

describe('the generated client', () => {
  it('sends through our door: language, key and body', async () => {
    let seen: Record<string, string | null> = {}
    server.use(http.post('*/api/v1/things', async ({ request }) => {
      seen = { language: request.headers.get('Accept-Language'), key: request.headers.get('Idempotency-Key'), body: await request.text() }
      return HttpResponse.json({ id: '1' }, { status: 201 })
    }))
    const { data } = await client.post({ url: '/api/v1/things', body: { name: '王小雨' }, headers: { 'Content-Type': 'application/json' } })
    expect(data).toEqual({ id: '1' })
    expect(seen).toEqual({ language: 'zh-CN', key: expect.stringMatching(/^[0-9a-f-]{36}$/), body: '{"name":"王小雨"}' })
  })

  it('throws our error', async () => {
    server.use(http.get('*/api/v1/things', () => problem(404, 'thing.unknown')))
    await expect(client.get({ url: '/api/v1/things' })).rejects.toMatchObject({ name: 'ApiError', status: 404, code: 'thing.unknown' })
  })
})
