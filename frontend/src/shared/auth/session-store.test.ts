import { delay, http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { send } from '@/api/runtime'
import { readDraft, wipeDrafts, writeDraft } from '@/shared/offline/drafts'
import { grantOf, problem, server, sessionHandlers, sessionOf } from '@/test/server'
import { getSessionState, onLeaving, signIn, signOut, startSession } from './session-store'

const REFRESH = '*/api/v1/sessions/refreshment'
const THING = '*/api/v1/things'
const get = () => send(new Request('http://localhost:8080/api/v1/things'))
const post = (body: unknown) => send(new Request('http://localhost:8080/api/v1/things', { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }))

beforeEach(async () => {
  server.use(sessionHandlers.signedIn())
  await startSession()
})

describe('the session', () => {
  it('starts silently from the cookie, with the header a foreign page cannot send', async () => {
    let header: string | null = null
    server.use(http.post(REFRESH, ({ request }) => {
      header = request.headers.get('X-Xiaolian-Csrf')
      return HttpResponse.json(grantOf())
    }))
    await startSession()
    expect(header).toBe('1')
    expect(getSessionState()).toEqual({ status: 'signed-in', session: sessionOf() })
  })

  it('keeps the token out of every storage', () => {
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain('token-1')
    expect(document.cookie).toBe('')
  })

  it('asks again when the cookie of the page before is still on its way', async () => {
    let asked = 0
    server.use(http.post(REFRESH, () => {
      asked += 1
      return asked === 1 ? problem(401, 'session.expired', {}, { 'Retry-After': '1' }) : HttpResponse.json(grantOf())
    }))
    await startSession()
    expect([asked, getSessionState().status]).toEqual([2, 'signed-in'])
  })

  it('tells a server that is away from a person who is not signed in', async () => {
    server.use(http.post(REFRESH, () => HttpResponse.error()))
    await startSession()
    expect(getSessionState().status).toBe('unreachable')
  })

  it('renews once for many requests refused at the same time', async () => {
    let refreshes = 0
    server.use(
      http.post(REFRESH, async () => {
        refreshes += 1
        await delay(20)
        return HttpResponse.json(grantOf({}, 'token-2'))
      }),
      http.get(THING, ({ request }) => request.headers.get('Authorization') === 'Bearer token-2' ? HttpResponse.json({}) : problem(401, 'session.expired')),
    )
    const answers = await Promise.all([get(), get(), get()])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(refreshes).toBe(1)
  })

  it('waits for the sign-in dialog and then finishes the request', async () => {
    server.use(
      http.post(REFRESH, () => problem(401, 'session.none')),
      http.post('*/api/v1/sessions', () => HttpResponse.json(grantOf({}, 'token-3'), { status: 201 })),
      http.get(THING, ({ request }) => request.headers.get('Authorization') === 'Bearer token-3' ? HttpResponse.json({ ok: true }) : problem(401, 'session.expired')),
    )
    const answer = get()
    await expect.poll(() => getSessionState().status).toBe('expired')
    await signIn({ loginName: 'limei', password: 'secret' })
    expect(await (await answer).json()).toEqual({ ok: true })
  })

  it('leaves nothing behind after signing out, even offline, and does not come back by itself', async () => {
    const stop = onLeaving(wipeDrafts)
    await writeDraft(sessionOf().personId, 'visit', { note: '草稿' })
    server.use(http.delete('*/api/v1/sessions/current', () => HttpResponse.error()))
    await signOut('here')
    expect(getSessionState().status).toBe('anonymous')
    expect(await readDraft(sessionOf().personId, 'visit')).toBeUndefined()
    await startSession()
    expect(getSessionState().status).toBe('anonymous')
    stop()
  })
})

describe('a request', () => {
  it('says the language and the version it was written for', async () => {
    let language: string | null = null
    server.use(http.get(THING, ({ request }) => {
      language = request.headers.get('Accept-Language')
      return HttpResponse.json({})
    }))
    await get()
    expect(language).toBe('zh-CN')
  })

  it('repeats its key until there is a definite answer, and not for another body', async () => {
    const keys: (string | null)[] = []
    const answers = [503, 201, 201, 201]
    server.use(http.post(THING, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return new HttpResponse(null, { status: answers[keys.length - 1] })
    }))
    await post({ a: 1 }).catch(() => undefined)
    await post({ a: 1 })
    await post({ a: 1 })
    await post({ a: 2 })
    expect(keys[0]).toBe(keys[1])
    expect(new Set(keys).size).toBe(3)
  })

  it('turns a problem document into an error with its fields', async () => {
    server.use(http.post(THING, () => problem(400, 'request.invalid', { detail: '有误', errors: [{ field: 'name', code: 'Size', message: '太长' }] })))
    await expect(post({})).rejects.toMatchObject({ status: 400, code: 'request.invalid', detail: '有误', errors: [{ field: 'name', code: 'Size', message: '太长' }] })
  })

  it('survives an error page that is no problem document', async () => {
    server.use(http.get(THING, () => new HttpResponse('<html>', { status: 502 })))
    await expect(get()).rejects.toMatchObject({ status: 502, code: 'http.502' })
  })
})
