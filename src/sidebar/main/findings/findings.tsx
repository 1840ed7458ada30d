/** What the check found, the gravest first, and what can be done about all of it at once. */
import { useState } from 'preact/hooks';
import type { CellFix } from '../../../app/check/fix-cells';
import type { Report, ReportedFinding } from '../../../app/check/report';
import type { Severity } from '../../../core/checks/finding';
import { grouped } from '../../../core/checks/grouped';
import { Button, Spinner } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { Live, Notice } from '../../parts/notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import type { MainData } from '../../server/calls';
import { FindingItem } from './finding-item';
import { FixAll } from './fix-all';
import { FixOutcomeNotice } from './fix-outcome';
import { fixesOf } from './fixes';
import { SettleOutcomeNotice } from './settle-outcome';
import { SettledLists } from './settled-lists';
import type { Fixing } from './use-fixes';
import type { Settling } from './use-settling';
import '../../parts/group.css';
import './findings.css';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** More than a screen or two is no longer read; the rest comes on demand. */
const FIRST = 20;

export interface FindingsProps {
  readonly report: Report;
  /** Without those that the empty workbook's own card tells. */
  readonly findings: readonly ReportedFinding[];
  readonly rules: MainData['rules'];
  readonly fixing: Fixing;
  readonly settling: Settling;
  readonly goTo: (sheet: string, cell: string | null) => void;
  readonly mark: () => Promise<void>;
}

export function Findings(props: FindingsProps) {
  const { report, findings, rules, fixing, settling, goTo, mark } = props;
  const words = wordsOf('main');
  const fixes = fixesOf(findings);
  // Of several sheets none is the one that is meant where no sheet is named.
  const sheet = report.sheets.length > 1 ? '' : report.sheet;
  return (
    <>
      <FixOutcomeNotice fixing={fixing} goTo={goTo} />
      <SettleOutcomeNotice settling={settling} />
      {findings.length === 0 && report.measures.length > 0 && (
        <Notice tone="good">
          <p>
            <strong>{words.findings.nothing}</strong>
          </p>
          <p>{words.findings.nothingHelp}</p>
        </Notice>
      )}
      {findings.length === 0 && report.measures.length === 0 && (
        <p class="quiet">{words.findings.notYet}</p>
      )}
      {fixes.length > 1 && <FixAll fixes={fixes} fixing={fixing} sheet={sheet} />}
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          sheet={sheet}
          rules={rules}
          fixing={fixing}
          settling={settling}
          goTo={goTo}
        />
      ))}
      <SettledLists report={report} settling={settling} />
      {report.measures.length > 0 && <Marks mark={mark} report={report} />}
    </>
  );
}

interface GroupProps {
  readonly severity: Severity;
  readonly findings: readonly ReportedFinding[];
  readonly sheet: string;
  readonly rules: MainData['rules'];
  readonly fixing: Fixing;
  readonly settling: Settling;
  readonly goTo: FindingsProps['goTo'];
}

function Group({ severity, findings, sheet, rules, fixing, settling, goTo }: GroupProps) {
  const words = wordsOf('main');
  const [shown, setShown] = useState(FIRST);
  if (findings.length === 0) return null;
  const fix = (change: CellFix) => fixing.fix([change]);
  const groups = grouped(findings);
  const item = (finding: ReportedFinding) => (
    <FindingItem
      key={keyOf(finding, findings.slice(0, findings.indexOf(finding)))}
      finding={finding}
      sheet={sheet}
      busy={fixing.busy}
      about={rules[finding.rule]}
      settling={settling}
      fix={fix}
      goTo={goTo}
    />
  );
  const heading = (
    <h3 id={`group-${severity}`}>
      <Icon name={severity} />
      {words.findings.severities[severity]} <span>({words.number(findings.length)})</span>
    </h3>
  );
  const list = (
    <>
      <ul>
        {groups.slice(0, shown).map(({ title, findings: [first, ...others] }) =>
          first && title !== null ? (
            <li key={`${first.rule} together`} class="finding">
              <details>
                <summary>{title}</summary>
                <ul class="together">{[first, ...others].map(item)}</ul>
              </details>
            </li>
          ) : (
            first && item(first)
          ),
        )}
      </ul>
      {groups.length > shown && (
        <Button kind="text" onPress={() => setShown(shown + FIRST)}>
          {words.showMore(Math.min(FIRST, groups.length - shown))}
        </Button>
      )}
    </>
  );
  // What is only to be known is folded away: nothing has to be done about it.
  return (
    <section class={`group ${severity}`} aria-labelledby={`group-${severity}`}>
      {severity === 'info' ? (
        <details>
          <summary>{heading}</summary>
          {list}
        </details>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
    </section>
  );
}

/** The same finding keeps its place on the page, and the focus with it, through a refresh. */
function keyOf(finding: ReportedFinding, before: readonly ReportedFinding[]): string {
  const name = ({ rule, sheet, cell }: ReportedFinding) => `${rule} ${cell} ${sheet}`;
  const own = name(finding);
  return `${own} ${before.filter((other) => name(other) === own).length}`;
}

function Marks({ mark, report }: Pick<FindingsProps, 'mark' | 'report'>) {
  const words = wordsOf('main');
  const [marked, setMarked] = useState(false);
  const { busy: marking, run } = useAction<'mark'>();
  async function press(): Promise<void> {
    const done = await run('mark', async () => {
      await mark();
      return { ok: true, value: null };
    });
    if (done) setMarked(true);
  }
  const busy = marking !== null;
  const { findings, unmarked, notMarked } = report;
  return (
    <div class="marks">
      {findings.length > 0 ? (
        <>
          <Button busy={busy} onPress={() => void press()}>
            {busy ? <Spinner /> : <Icon name="marker" />}
            {words.findings.mark}
          </Button>
          <p class="quiet">{words.findings.markHelp}</p>
        </>
      ) : (
        <Button kind="text" busy={busy} onPress={() => void press()}>
          {words.findings.clearMarks}
        </Button>
      )}
      <Live>
        {marked && !busy && unmarked.length === 0 && notMarked === null && (
          <p class="quiet">{words.findings.marked}</p>
        )}
        {notMarked !== null && <Notice tone="warning">{notMarked}</Notice>}
        {unmarked.length > 0 && (
          <Notice tone="warning">{words.findings.unmarked(unmarked.join(', '))}</Notice>
        )}
      </Live>
    </div>
  );
}
