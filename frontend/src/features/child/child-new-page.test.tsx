import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CHILD_ID, childOf, childPageHandlers, familyOf, guardianOf, OTHER_ID, placeHandlers, rowOf } from '@/test/child.mocks'

const AS = { permissions: ['child:read', 'child:write', 'guardian:read', 'guardian:write', 'pairing:read'] }
const main = () => within(screen.getByRole('main'))
type App = Awaited<ReturnType<typeof renderApp>>

async function fillWho({ user }: App, idNumber = '') {
  await user.type(await screen.findByLabelText(/^姓名/), '王小雨')
  await user.click(screen.getByRole('radio', { name: '女' }))
  await user.type(screen.getByLabelText(/^出生日期/), '2016.6.1')
  if (idNumber !== '') await user.type(screen.getByLabelText('身份证号'), idNumber)
}
async function next({ user }: App) {
  await user.click(screen.getByRole('button', { name: '下一步' }))
}
async function fillHome({ user }: App) {
  await user.type(await screen.findByRole('combobox', { name: /现住的村/ }), '董家')
  await user.click(await screen.findByRole('option', { name: /董家湾村/ }))
  await user.selectOptions(screen.getByLabelText('谁在照护'), '祖父母')
  await user.type(screen.getByLabelText(/照护人姓名/), '刘桂芳')
  await user.type(screen.getByLabelText('照护人电话'), '13800000001')
  await user.selectOptions(screen.getByLabelText('与孩子的关系'), '奶奶')
}
async function fillFamily({ user }: App) {
  await user.selectOptions(await screen.findByLabelText('父亲现在的情况'), '外出务工')
  await user.type(screen.getByLabelText('父亲姓名'), '王建国')
  await user.type(screen.getByLabelText('父亲电话'), '13700000002')
  await user.type(screen.getByLabelText('父亲务工地'), '广东省深圳市')
}

describe('registering a child', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(
      http.post('*/api/v1/child-duplicate-search', () => HttpResponse.json({ candidates: [] })),
      http.get('*/api/v1/guardians', () => HttpResponse.json({ items: [], nextCursor: null, total: 0, totalIsLowerBound: false })), ...placeHandlers)
  })

  it('[R1-P06] writes child, parents with work place and phone, and the carer with phone, in four short pages', async () => {
    const sent: { path: string; body: unknown }[] = []
    const record = async (request: Request) => { sent.push({ path: new URL(request.url).pathname.replace('/api/v1', ''), body: await request.json() }) }
    server.use(
      http.post('*/api/v1/children', async ({ request }) => { await record(request); return HttpResponse.json(childOf(), { status: 201 }) }),
      http.post('*/api/v1/guardians', async ({ request }) => { await record(request); return HttpResponse.json(guardianOf(), { status: 201 }) }),
      http.post('*/api/v1/children/:id/parent-facts', async ({ request }) => { await record(request); return HttpResponse.json(familyOf(), { status: 201 }) }),
      http.post('*/api/v1/children/:id/care-arrangements', async ({ request }) => { await record(request); return HttpResponse.json(familyOf(), { status: 201 }) }),
    )
    const app = await renderApp('/children/new', { as: AS })
    await fillWho(app)
    await next(app)
    await fillHome(app)
    await next(app)
    await fillFamily(app)
    await next(app)
    expect(await main().findByText('外出务工', { exact: false })).toBeVisible()
    expect(await axeViolations()).toEqual([])
    server.use(...childPageHandlers())
    await app.user.click(screen.getByRole('button', { name: '保存档案' }))
    expect(await screen.findByRole('heading', { level: 1, name: '王小雨' })).toBeVisible()
    expect(sent.map((one) => one.path)).toEqual(['/children', '/guardians', `/children/${CHILD_ID}/parent-facts`, '/guardians', `/children/${CHILD_ID}/care-arrangements`])
    expect(sent[0]?.body).toMatchObject({ name: '王小雨', gender: 'FEMALE', birthDate: '2016-06-01', regionCode: '420583100201', idNumber: null, source: 'VILLAGE' })
    expect(sent[1]?.body).toMatchObject({ name: '王建国', phones: [{ phone: '13700000002' }] })
    expect(sent[2]?.body).toMatchObject({ parent: 'FATHER', presence: 'AWAY_WORKING', workPlace: '广东省深圳市' })
    expect(sent[4]?.body).toMatchObject({ careType: 'PATERNAL_GRANDPARENTS', relationCode: '62' })
  })

  it('says at the field what is missing before the next page', async () => {
    const app = await renderApp('/children/new', { as: AS })
    await screen.findByLabelText(/^姓名/)
    await next(app)
    expect(await screen.findByText('有 3 处需要改')).toBeVisible()
    expect(screen.getByLabelText(/^姓名/)).toHaveAccessibleDescription('请填写这一项')
    expect(await axeViolations()).toEqual([])
  })

  it('checks the last digit of an ID number, and asks for the reason when there is none', async () => {
    const app = await renderApp('/children/new', { as: AS })
    await fillWho(app, '110105194912310021')
    expect(screen.queryByLabelText('无身份证号原因')).not.toBeInTheDocument()
    await next(app)
    expect(await screen.findByLabelText('身份证号')).toHaveAccessibleDescription(expect.stringContaining('身份证号不对'))
    await app.user.clear(screen.getByLabelText('身份证号'))
    expect(screen.getByLabelText('无身份证号原因')).toBeVisible()
  })

  it('shows files that may be the same child while the name is typed', async () => {
    server.use(http.post('*/api/v1/child-duplicate-search', () => HttpResponse.json({ candidates: [rowOf({ id: OTHER_ID })] })))
    const app = await renderApp('/children/new', { as: AS })
    await app.user.type(await screen.findByLabelText(/^姓名/), '王小雨')
    expect(await screen.findByText('可能已经登记过（1 份）')).toBeVisible()
    expect(main().getByRole('link', { name: '王小雨' })).toHaveAttribute('href', `/children/${OTHER_ID}`)
  })

  it('offers a person who is on file already instead of writing her down twice', async () => {
    server.use(http.get('*/api/v1/guardians', () => HttpResponse.json({ items: [{ id: guardianOf().id, name: '刘桂芳', regionCode: '420583100201', childNames: ['王大雨'], version: 1 }], nextCursor: null, total: 1, totalIsLowerBound: false })))
    const app = await renderApp('/children/new?step=home', { as: AS })
    await app.user.selectOptions(await screen.findByLabelText('谁在照护'), '祖父母')
    await app.user.type(screen.getByLabelText(/照护人姓名/), '刘桂')
    await app.user.click(await screen.findByRole('button', { name: '就是刘桂芳' }))
    expect(screen.getByText(/已有档案/)).toBeVisible()
  })

  it('does not say that this device holds a word it does not hold yet', async () => {
    const app = await renderApp('/children/new', { as: AS })
    await app.user.type(await screen.findByLabelText(/^姓名/), '王小雨')
    const note = await screen.findByText(/已存在本机/)
    // A slow machine may have stored it before anybody looks: so every word the note ever says is written down.
    const said: string[] = []
    new MutationObserver(() => said.push(note.textContent)).observe(note, { childList: true, characterData: true, subtree: true })
    await app.user.selectOptions(screen.getByLabelText('无身份证号原因'), 'NOT_PROVIDED')
    await waitFor(() => expect(said.at(-1)).toMatch(/已存在本机/))
    expect(said[0]).toBe('正在存到本机……')
    app.unmount()
    await renderApp('/children/new', { as: AS })
    await waitFor(() => expect(screen.getByLabelText('无身份证号原因')).toHaveValue('NOT_PROVIDED'))
  })

  it('brings an unfinished registration back after the page was left, and lets it go when told to', async () => {
    const app = await renderApp('/children/new', { as: AS })
    await fillWho(app)
    expect(await screen.findByText(/已存在本机/)).toBeVisible()
    app.unmount()
    const again = await renderApp('/children/new', { as: AS })
    expect(await screen.findByText(/已恢复上次没保存的内容/)).toBeVisible()
    await waitFor(() => expect(screen.getByLabelText(/^姓名/)).toHaveValue('王小雨'))
    await again.user.click(screen.getByRole('button', { name: '不要了，重新填' }))
    expect(screen.getByLabelText(/^姓名/)).toHaveValue('')
  })

  it('goes on where it stopped when the family is refused: the file is not opened twice', async () => {
    let files = 0
    let facts = 0
    server.use(
      http.post('*/api/v1/children', () => { files += 1; return HttpResponse.json(childOf(), { status: 201 }) }),
      http.post('*/api/v1/guardians', () => HttpResponse.json(guardianOf(), { status: 201 })),
      http.post('*/api/v1/children/:id/care-arrangements', () => HttpResponse.json(familyOf(), { status: 201 })),
      http.post('*/api/v1/children/:id/parent-facts', () => { facts += 1; return facts === 1 ? problem(503, 'database.away') : HttpResponse.json(familyOf(), { status: 201 }) }),
    )
    const app = await renderApp('/children/new', { as: AS })
    await fillWho(app)
    await next(app)
    await fillHome(app)
    await next(app)
    await fillFamily(app)
    await next(app)
    await app.user.click(await screen.findByRole('button', { name: '保存档案' }))
    expect(await screen.findByText(/档案已经建好，家人还没有全部存上/)).toBeVisible()
    server.use(...childPageHandlers())
    await app.user.click(screen.getByRole('button', { name: '保存档案' }))
    expect(await screen.findByRole('heading', { level: 1, name: '王小雨' })).toBeVisible()
    expect([files, facts]).toEqual([1, 2])
  })

  it('leads from the summary to the page of a field the server refused', async () => {
    server.use(http.post('*/api/v1/children', () => problem(409, 'child.id-number-taken', { errors: [{ field: 'idNumber', code: 'child.id-number-taken', message: '这个身份证号码已经建档。' }] })))
    const app = await renderApp('/children/new', { as: AS })
    await fillWho(app, '11010519491231002X')
    await next(app)
    await fillHome(app)
    await next(app)
    await screen.findByLabelText('父亲现在的情况')
    await next(app)
    await app.user.click(await screen.findByRole('button', { name: '保存档案' }))
    await app.user.click(await screen.findByRole('button', { name: '这个身份证号码已经建档。' }))
    await waitFor(() => expect(screen.getByLabelText('身份证号')).toHaveAccessibleDescription(expect.stringContaining('这个身份证号码已经建档。')))
  })
})
