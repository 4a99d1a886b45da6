import { ListBoxItem } from 'react-aria-components'

export type ComboOption = { id: string; label: string; note?: string }

export function ComboItem({ id, label, note }: ComboOption) {
  return (
    <ListBoxItem id={id} textValue={label} className="list-item">
      <span>{label}</span>
      {note !== undefined && <small>{note}</small>}
    </ListBoxItem>
  )
}
