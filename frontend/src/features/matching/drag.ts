import type { DragEvent } from 'react'

const TYPE = 'application/x-xiaolian-child'

/** What is dragged is named to nobody but this page. */
export function carryChild(event: DragEvent, childId: string) {
  event.dataTransfer.setData(TYPE, childId)
  event.dataTransfer.effectAllowed = 'link'
}

export const carriesChild = (event: DragEvent) => event.dataTransfer.types.includes(TYPE)
