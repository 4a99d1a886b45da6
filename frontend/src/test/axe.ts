import axe from 'axe-core'

/** Names of the rules broken. Colours need a real browser: the journeys test them. */
export async function axeViolations(element: Element = document.body): Promise<string[]> {
  const result = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'color-contrast': { enabled: false } },
  })
  return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)
}
