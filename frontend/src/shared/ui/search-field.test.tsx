import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SearchField } from './search-field'

/** A list that keeps its words in the address, and a link to press next. */
function List({ asked }: { asked: (string | undefined)[] }) {
  const [q, setQ] = useState<string>()
  return (
    <main>
      <SearchField label="查找" value={q ?? ''} onSearch={(words) => { asked.push(words); setQ(words) }} />
      <a href="#one">{`found ${q ?? 'all'}`}</a>
    </main>
  )
}

describe('the search field over a list', () => {
  afterEach(() => void vi.useRealTimers())

  it('asks once, after a pause, for all that was typed', async () => {
    const asked: (string | undefined)[] = []
    render(<List asked={asked} />)
    await userEvent.type(screen.getByRole('searchbox', { name: '查找' }), '小雨')
    expect(asked).toEqual([])
    expect(await screen.findByText('found 小雨')).toBeVisible()
    expect(asked).toEqual(['小雨'])
  })

  it('asks at once when it is left, and not again after the pause: a late search would lead back from the page just opened', () => {
    vi.useFakeTimers()
    const asked: (string | undefined)[] = []
    render(<List asked={asked} />)
    const field = screen.getByRole('searchbox', { name: '查找' })
    fireEvent.change(field, { target: { value: '小雨' } })
    fireEvent.blur(field)
    expect(asked).toEqual(['小雨'])
    vi.runAllTimers()
    expect(asked).toEqual(['小雨'])
  })

  it('shows everything again when it is emptied, and does not ask for blanks', async () => {
    const asked: (string | undefined)[] = []
    render(<List asked={asked} />)
    const field = screen.getByRole('searchbox', { name: '查找' })
    await userEvent.type(field, '  {Tab}')
    expect(asked).toEqual([])
    await userEvent.type(field, '雨{Tab}')
    await userEvent.clear(field)
    await waitFor(() => expect(asked).toEqual(['雨', undefined]))
  })
})
