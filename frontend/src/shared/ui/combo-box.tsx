import {
  Button as AriaButton, ComboBox as AriaComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useMessage } from '@/shared/form/use-message'
import { cx } from '@/shared/lib/class-names'
import type { FieldProps } from './field'
import { Icon } from './icon'

export type ComboOption = { id: string; label: string; note?: string }

type Props = FieldProps & {
  options: readonly ComboOption[]
  value: string | null
  onChange: (id: string | null) => void
  /** Given when the server does the searching; else the options are filtered here. */
  onSearch?: (text: string) => void
  searching?: boolean
  /** Shown for a value that is not among the options yet. */
  valueLabel?: string
  onBlur?: () => void
}

/** One of many, found by typing. */
export function ComboBox({ label, hint, error, required = false, className, options, value, onChange, onSearch, searching = false, valueLabel, onBlur }: Props) {
  const { t } = useTranslation()
  const message = useMessage()(error)
  // The chosen one is always among the choices, else its name would vanish with the next search.
  const shown = value === null || valueLabel === undefined || options.some((option) => option.id === value) ? options : [{ id: value, label: valueLabel }, ...options]
  return (
    <AriaComboBox
      className={cx('field', 'combo', message !== undefined && 'wrong', className)}
      items={onSearch === undefined ? undefined : shown}
      defaultItems={onSearch === undefined ? shown : undefined}
      selectedKey={value}
      defaultInputValue={valueLabel ?? shown.find((option) => option.id === value)?.label}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      onInputChange={onSearch}
      isInvalid={message !== undefined}
      isRequired={required}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      onBlur={onBlur}
    >
      <Label>{label}{required && <span className="required">{t('field.required')}</span>}</Label>
      {hint !== undefined && <Text slot="description" className="hint">{hint}</Text>}
      <span className="input-row">
        <Input className="input" />
        <AriaButton className="button quiet icon-button" aria-label={t('field.open_list')}><Icon name="down" /></AriaButton>
      </span>
      <FieldError className="error">{message}</FieldError>
      <Popover className="popover">
        <ListBox<ComboOption> className="list-box" renderEmptyState={() => <p className="muted">{t(searching ? 'state.loading' : 'state.no_match')}</p>}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="list-item">
              <span>{option.label}</span>
              {option.note !== undefined && <small>{option.note}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
