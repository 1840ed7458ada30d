/** All safe fixes at once: first every change is shown, then it is made. */
import { useState } from 'preact/hooks';
import type { CellFix } from '../../../app/check/fix-cells';
import { Button, Spinner } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import { ChangeText, placeOf } from './finding-item';
import type { Fixing } from './use-fixes';
import './change.css';

const FIRST = 20;

interface FixAllProps {
  readonly fixes: readonly CellFix[];
  readonly fixing: Fixing;
  readonly sheet: string;
}

export function FixAll({ fixes, fixing, sheet }: FixAllProps) {
  const words = wordsOf('main');
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const shown = all ? fixes : fixes.slice(0, FIRST);
  return (
    <div class="fix-all">
      <Button busy={fixing.busy} expanded={open} onPress={() => setOpen(!open)}>
        {words.findings.fixAll(fixes.length)}
      </Button>
      {open && (
        <div class="card">
          <p>{words.findings.fixAllHelp}</p>
          <ul class="changes">
            {shown.map((fix) => (
              <li key={`${fix.sheet} ${fix.cell}`}>
                <span class="cell">{placeOf(fix, sheet)}</span> <ChangeText fix={fix} />
              </li>
            ))}
          </ul>
          {fixes.length > shown.length && (
            <Button kind="text" onPress={() => setAll(true)}>
              {words.showMore(fixes.length - shown.length)}
            </Button>
          )}
          <div class="buttons">
            <Button kind="primary" busy={fixing.busy} onPress={() => fixing.fix(fixes)}>
              {fixing.busy && <Spinner />}
              {words.findings.fixThem(fixes.length)}
            </Button>
            <Button kind="text" onPress={() => setOpen(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
