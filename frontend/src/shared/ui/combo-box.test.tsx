import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { setPhone } from '@/test/screen'
import { ComboBox } from './combo-box'

const VILLAGES = [
  { id: '1', label: '董家湾村', note: '七星台镇' },
  { id: '2', label: '石桥村', note: '七星台镇' },
]

/** The search box as a form holds it. */
function Village({ required = false, error, first = null }: { required?: boolean; error?: string; first?: string | null }) {
  const [value, setValue] = useState<string | null>(first)
  return (
    <main>
      <ComboBox label="现住的村" name="regionCode" required={required} error={error} options={VILLAGES} value={value} onChange={setValue} />
      <p>{`value: ${value ?? 'none'}`}</p>
    </main>
  )
}

async function openTray(props: Parameters<typeof Village>[0] = {}) {
  setPhone(true)
  const user = userEvent.setup()
  render(<Village {...props} />)
  await user.click(await screen.findByRole('button', { name: /现住的村/ }))
  return { user, tray: within(await screen.findByRole('dialog', { name: '现住的村' })) }
}

describe('the search box on a phone', () => {
  it('opens a page with a search field that has the focus, and closes with the choice', async () => {
    const { user, tray } = await openTray()
    expect(tray.getByRole('searchbox', { name: '搜索' })).toHaveFocus()
    expect(await axeViolations()).toEqual([])
    await user.keyboard('董家')
    expect(tray.getAllByRole('option').map((option) => option.textContent)).toEqual(['董家湾村七星台镇'])
    await user.click(tray.getByRole('option', { name: /董家湾村/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText('value: 1')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: '现住的村 董家湾村' })).toHaveFocus())
  })

  it('says so when nothing fits, and keeps the old choice when it is closed', async () => {
    const { user, tray } = await openTray({ first: '2' })
    await user.keyboard('北京')
    expect(tray.getByText('没有找到')).toBeVisible()
    await user.click(tray.getByRole('button', { name: '关闭' }))
    expect(screen.getByText('value: 2')).toBeVisible()
  })

  it('keeps the choice when it is tapped again', async () => {
    const { user, tray } = await openTray({ first: '2' })
    expect(tray.getByRole('option', { name: /石桥村/ })).toHaveAttribute('aria-selected', 'true')
    await user.click(tray.getByRole('option', { name: /石桥村/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText('value: 2')).toBeVisible()
  })

  it('lets a choice that is not required be taken back', async () => {
    const { user, tray } = await openTray({ first: '2' })
    await user.click(tray.getByRole('button', { name: '不选' }))
    expect(screen.getByText('value: none')).toBeVisible()
  })

  it('offers no way back from a required choice, and says what is wrong with it', async () => {
    const { tray, user } = await openTray({ first: '2', required: true, error: '请填写这一项' })
    expect(tray.queryByRole('button', { name: '不选' })).toBeNull()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: /现住的村/ })).toHaveAccessibleDescription('请填写这一项')
  })

  it('is chosen with the arrow keys, too', async () => {
    const { user } = await openTray()
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(screen.getByText('value: 2')).toBeVisible()
  })
})

describe('the search box in the office', () => {
  it('filters below the box while one types', async () => {
    const user = userEvent.setup()
    render(<Village />)
    await user.type(screen.getByRole('combobox', { name: /现住的村/ }), '石桥')
    await user.click(screen.getByRole('option', { name: /石桥村/ }))
    expect(screen.getByRole('combobox', { name: /现住的村/ })).toHaveValue('石桥村')
    expect(screen.getByText('value: 2')).toBeVisible()
  })

  it('is the field that the error summary leads to', () => {
    render(<Village />)
    expect(document.getElementsByName('regionCode')[0]).toBe(screen.getByRole('combobox', { name: /现住的村/ }))
  })
})
