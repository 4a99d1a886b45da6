import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

export type TabItem = { id: string; label: string; content: ReactNode }

/** Office screens only: on the phone a page is one column. Keep the chosen tab in the address. */
export function Tabs({ label, items, value, onChange }: { label: string; items: readonly TabItem[]; value?: string; onChange?: (id: string) => void }) {
  return (
    <AriaTabs className="tabs" selectedKey={value} onSelectionChange={(key) => onChange?.(String(key))}>
      <TabList aria-label={label} className="tab-list">
        {items.map((item) => <Tab key={item.id} id={item.id} className="tab">{item.label}</Tab>)}
      </TabList>
      {items.map((item) => <TabPanel key={item.id} id={item.id} className="tab-panel">{item.content}</TabPanel>)}
    </AriaTabs>
  )
}
