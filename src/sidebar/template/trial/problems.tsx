/** What is wrong with a template, the gravest first, each with its place and the words around it. */
import { useState } from 'preact/hooks';
import type { ToldTemplateProblem } from '../../../app/template/data';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import '../../parts/group.css';
import '../../parts/spot.css';

/** More than a screen or two is no longer read; the rest comes on demand. */
const FIRST = 20;

export function Problems({ problems }: { readonly problems: readonly ToldTemplateProblem[] }) {
  return (
    <>
      {(['error', 'warning'] as const).map((severity) => (
        <Group
          key={severity}
          severity={severity}
          problems={problems.filter((problem) => problem.severity === severity)}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly severity: ToldTemplateProblem['severity'];
  readonly problems: readonly ToldTemplateProblem[];
}

function Group({ severity, problems }: GroupProps) {
  const words = wordsOf('template');
  const [shown, setShown] = useState(FIRST);
  if (problems.length === 0) return null;
  return (
    <div class="group">
      <h3>
        <Icon name={severity} />
        {words.trial.severities[severity]} <span>({words.number(problems.length)})</span>
      </h3>
      <ol>
        {problems.slice(0, shown).map((problem, index) => (
          <Problem key={index} problem={problem} />
        ))}
      </ol>
      {problems.length > shown && (
        <Button kind="text" onPress={() => setShown(shown + FIRST)}>
          {words.showMore(Math.min(FIRST, problems.length - shown))}
        </Button>
      )}
    </div>
  );
}

function Problem({ problem }: { readonly problem: ToldTemplateProblem }) {
  const words = wordsOf('template');
  const { message, place, around } = problem;
  return (
    <li class="problem">
      {place && <p class="cell">{place}</p>}
      <p class="message">{message}</p>
      {around && (
        <p class="quiet">
          {words.trial.around} <q>{around}</q>
        </p>
      )}
    </li>
  );
}
