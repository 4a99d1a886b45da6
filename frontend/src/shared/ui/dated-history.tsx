import { Button } from './button'

type Props<Fact extends { id: string }> = { title: string; facts: readonly Fact[]; line: (fact: Fact) => string; correct?: string; onCorrect?: (fact: Fact) => void }

/** What was so before, folded away; each line may be mended. */
export function DatedHistory<Fact extends { id: string }>({ title, facts, line, correct, onCorrect }: Props<Fact>) {
  if (facts.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <ul className="people">
        {facts.map((fact) => (
          <li key={fact.id} className="person">
            <span>{line(fact)}</span>
            {onCorrect !== undefined && <Button look="quiet" icon="edit" onClick={() => onCorrect(fact)}>{correct}</Button>}
          </li>
        ))}
      </ul>
    </details>
  )
}
