/** The main view once it knows the workbook: at a glance, then findings and forms in tabs, and the one big button. */

import { useEffect, useState } from 'preact/hooks';
import { EVERYTHING, type MemoScope } from '../../core/measures/units/memo-scope';
import type { Period } from '../../core/office/period';
import { SAMPLE_SHEET } from '../../core/sheet/sheet-names';
import type { View } from '../../core/sidebar-view';
import type { ReadyMade } from '../../core/template/ready-made';
import { Button } from '../parts/button';
import { FailureText } from '../parts/failure-text';
import { LeavingCard } from '../parts/leaving-card';
import { newRequest } from '../parts/new-request';
import { Live, Notice } from '../parts/notice';
import { Tabs } from '../parts/tabs';
import { focusLater } from '../parts/use-kept-focus';
import { useLook } from '../parts/use-look';
import { type MainWords, wordsOf } from '../parts/words';
import type { MainData } from '../server/calls';
import { server } from '../server/server';
import { Findings } from './findings/findings';
import { useFixes } from './findings/use-fixes';
import { useSettling } from './findings/use-settling';
import { SettingsPanel, settingId } from './forms/settings-panel';
import { firstUnnamed, SignersPanel } from './forms/signers-panel';
import { useSettingsForm } from './forms/use-settings-form';
import { useSignersForm } from './forms/use-signers-form';
import { ImportCard } from './import/import-card';
import { useImport } from './import/use-import';
import { MappingCard } from './mapping/mapping-card';
import { useMapping } from './mapping/use-mapping';
import { GenerateBar, MEMO_LOOK } from './memo/generate-bar';
import { isAtRest, isBusy } from './memo/generation';
import { LastMemoPart } from './memo/last-memo';
import { LookCard } from './memo/look-card';
import { MemoCard } from './memo/memo-card';
import { missingFields } from './memo/missing';
import { MissingCard } from './memo/missing-card';
import { type Making, previewOf } from './memo/run-generation';
import { useGeneration } from './memo/use-generation';
import { Completeness } from './overview/completeness';
import { EmptyWorkbook } from './overview/empty-workbook';
import { Header } from './overview/header';
import { Overview } from './overview/overview';
import { SampleCard } from './overview/sample-card';
import { ElsewhereNotice } from './sheets/elsewhere-notice';
import { SheetsCard } from './sheets/sheets-card';
import { useFollowing } from './sheets/use-following';
import { useSheets } from './sheets/use-sheets';
import { useGoTo } from './use-go-to';
import { lackOf, type Main, sheetsOf, unreadIn } from './use-main';

type TabId = 'findings' | 'settings' | 'signers';

interface MainViewProps {
  readonly main: Main;
  readonly data: MainData;
  readonly onView: (view: View) => void;
}

export function MainView({ main, data, onView }: MainViewProps) {
  const words = wordsOf('main');
  const [tab, setTab] = useState<TabId>('findings');
  /** Undefined until the user has chosen: then what the server proposes. */
  const [chosenPeriod, setPeriod] = useState<Period | null | undefined>(undefined);
  const [chosenScope, setScope] = useState<MemoScope>(EVERYTHING);
  const [readyMade, setReadyMade] = useState<ReadyMade | null>(null);
  const look = useLook();
  /** The view that unsaved changes stand in the way of. */
  const [asked, setAsked] = useState<View | null>(null);
  const refresh = () => main.refresh({ stay: true });
  const goTo = useGoTo();
  const fixing = useFixes(refresh);
  const settling = useSettling(refresh);
  const mapping = useMapping(refresh);
  const settings = useSettingsForm(data.settings, refresh);
  const signers = useSignersForm(data.signers, refresh);
  const shown = sheetsOf(data);
  const sheets = useSheets(data.report.sheets, (names) => main.refresh({ sheets: names }));
  // Filling a memo marks the cells of what it finds: from then on the marks are kept true.
  const making = useGeneration((sheet) => {
    void main.refresh({ stay: sheet === null || sheet.join() === shown?.join(), mark: true });
    if (look.preview) void look.bin();
  });
  // It was for this once.
  const isDone = making.generation.phase === 'done';
  useEffect(() => {
    if (isDone) setReadyMade(null);
  }, [isDone]);

  // The sheet that it wrote is in front of the user now.
  const importing = useImport(() => main.refresh());
  const isImporting = importing.read !== null || importing.done !== null;

  const unsaved = settings.unsaved || signers.unsaved;
  const hasBegun =
    unsaved ||
    sheets.isTicking ||
    importing.read !== null ||
    mapping.page !== null ||
    look.preview !== null;
  const isFree = !hasBegun && isAtRest(making.generation);
  const following = useFollowing(main, data, isFree, () => {
    for (const each of [fixing, settling, settings, signers]) each.outdate();
  });
  const { generation } = making;
  const isOutdated =
    generation.phase === 'done' &&
    generation.registered &&
    data.lastMemo?.link === generation.memo.link &&
    data.lastMemo.stale;
  // The last memo's own card says so then.
  useEffect(() => {
    if (isOutdated) making.close();
  }, [isOutdated]);

  const { report } = data;
  const lack = lackOf(data);
  const isEmpty = lack !== null;
  const findings = isEmpty
    ? report.findings.filter(({ rule }) => !rule.startsWith('sheet/'))
    : report.findings;

  const open = (id: TabId, focus: string) => {
    setTab(id);
    focusLater(focus);
  };
  const period = chosenPeriod === undefined ? data.period : chosenPeriod;
  const units = report.completion.byOwner.map(({ owner }) => owner);
  // Another sheet, or an owner that was renamed, leaves nothing chosen that the list does not show.
  const isGone = chosenScope.owner !== null && !units.includes(chosenScope.owner);
  const scope = isGone ? { ...chosenScope, owner: null } : chosenScope;
  const start = (force: boolean, sheet = shown, wish: Pick<Making, 'another' | 'asRequest'> = {}) =>
    making.start({ sheet, force, period, scope, readyMade, lastMemo: data.lastMemo, ...wish });
  const press = () => (unsaved ? making.askAboutUnsaved() : start(false));

  const openMapping = () => mapping.open(unreadIn(report) ?? report.sheet);

  const leave = (view: View) => (unsaved ? setAsked(view) : onView(view));
  const toMemos = () => leave('memos');

  async function saveFirst(then: () => void): Promise<void> {
    if (!(await settings.save())) return open('settings', 'panel-settings');
    if (!(await signers.save())) return open('signers', 'panel-signers');
    then();
  }

  // What is to be corrected is seen first, without scrolling.
  const isToCorrect = !isEmpty && findings.some(({ severity }) => severity !== 'info');
  const besides = (
    <>
      {data.lastMemo && making.generation.phase === 'idle' && (
        <LastMemoPart memo={data.lastMemo} onMemos={toMemos} />
      )}
      {!isEmpty && !data.lastMemo && making.generation.phase === 'idle' && (
        <Notice tone="info">{words.memo.ownDrive}</Notice>
      )}
      {!isEmpty && (
        <MissingCard
          missing={missingFields(data.settings, data.signers)}
          openSetting={(key) => open('settings', settingId(key))}
          openSigners={() => open('signers', firstUnnamed(signers.shown))}
        />
      )}
    </>
  );

  return (
    <div class="page">
      <Header
        data={data}
        main={main}
        // The steps of a memo that is being made are this view's to finish.
        barred={isBusy(making.generation)}
        stays={unsaved}
        onView={leave}
      />
      <main id="main" tabIndex={-1}>
        {asked && (
          <LeavingCard
            title={words.memo.titles.unsaved}
            words={words.leaving}
            onSaveFirst={() => {
              setAsked(null);
              void saveFirst(() => onView(asked));
            }}
            onWithoutSaving={() => onView(asked)}
            onStay={() => setAsked(null)}
          />
        )}
        <MemoCard
          generation={making.generation}
          sheet={shown}
          onGoOn={() => start(true)}
          onCorrect={() => {
            making.close();
            open('findings', 'panel-findings');
          }}
          onAnother={(force, sheet) => start(force, sheet, { another: newRequest() })}
          onAsRequest={(force, sheet) => start(force, sheet, { asRequest: true })}
          onOpenOne={(sheet) => start(false, [sheet])}
          onGoTo={() => {
            making.close();
            goTo.go(report.sheet, null);
          }}
          onSaveFirst={() => void saveFirst(() => start(false))}
          onWithoutSaving={() => start(false)}
          onTryAgain={press}
          onRegisterAgain={making.registerAgain}
          onMemos={toMemos}
          onClose={making.close}
        />
        <LookCard look={look} unsaved={unsaved} />
        {report.sheet === SAMPLE_SHEET && <SampleCard refresh={() => main.refresh()} />}
        <ElsewhereNotice
          // The card of the memo asks already.
          open={making.generation.phase === 'elsewhere' ? null : following.open}
          followed={following.followed}
          shown={report.sheets}
          unsaved={unsaved}
          onShow={() => {
            making.close();
            void main.refresh();
          }}
        />
        <SheetsCard form={sheets} shown={report.sheets} gone={report.gone} />
        <MappingCard form={mapping} />
        {isEmpty ? (
          !mapping.page && (
            <EmptyWorkbook
              data={data}
              refresh={() => main.refresh()}
              goTo={goTo.go}
              onMap={openMapping}
            />
          )
        ) : (
          <Overview completion={report.completion} folded={isToCorrect} />
        )}
        {(isEmpty || isImporting) && <ImportCard importing={importing} />}
        {!isToCorrect && besides}
        <Live>
          {goTo.failure && (
            <Notice tone="error">
              <FailureText failure={goTo.failure} harmless />
            </Notice>
          )}
        </Live>
        <Tabs<TabId>
          label={words.tabs.label}
          current={tab}
          onChoose={setTab}
          tabs={[
            {
              id: 'findings',
              label: words.tabs.findings,
              badge: countBadge(words, findings.length),
              panel: (
                <Findings
                  report={report}
                  findings={findings}
                  rules={data.rules}
                  fixing={fixing}
                  settling={settling}
                  goTo={goTo.go}
                  mark={() => main.refresh({ stay: true, mark: true })}
                />
              ),
            },
            {
              id: 'settings',
              label: words.tabs.settings,
              badge: settings.unsaved ? { text: '•', said: words.memo.titles.unsaved } : null,
              panel: <SettingsPanel form={settings} />,
            },
            {
              id: 'signers',
              label: words.tabs.signers,
              badge: signers.unsaved ? { text: '•', said: words.memo.titles.unsaved } : null,
              panel: <SignersPanel form={signers} />,
            },
          ]}
        />
        {isToCorrect && besides}
        {!isEmpty && !mapping.page && (
          <p>
            <Button kind="text" id="map-columns" onPress={openMapping}>
              {words.mapping.open}
            </Button>
          </p>
        )}
        {report.missing && (
          <Completeness missing={report.missing} sheets={report.sheets} goTo={goTo.go} />
        )}
        {!isEmpty && !isImporting && <ImportCard importing={importing} />}
        <p class="quiet">{words.version}</p>
      </main>
      <GenerateBar
        generation={making.generation}
        lack={lack}
        period={period}
        onPeriod={setPeriod}
        units={units}
        scope={scope}
        onScope={setScope}
        readyMade={readyMade}
        onReadyMade={setReadyMade}
        look={look}
        onLook={() =>
          void look.show(MEMO_LOOK, () =>
            server.call('callPreviewMemo', previewOf({ sheet: shown, period, scope, readyMade })),
          )
        }
        onPress={press}
      />
    </div>
  );
}

function countBadge(words: MainWords, count: number) {
  return count === 0 ? null : { text: words.number(count), said: words.tabs.count(count) };
}
