export type WelfareKind = 'health' | 'check' | 'economy' | 'hardship' | 'aid' | 'observation'
/** Which form is open; with an id it mends that entry. */
export type WelfareEdit = { kind: WelfareKind; id?: string }
export type Category = { code: string; label: string; inUse: boolean }
