/** The page once it knows the workbook: at a glance, then findings and forms in tabs, and the one big button. */
import { useState } from 'preact/hooks';
import type { SidebarData } from '../app/memo/main-page';
import { Findings } from './findings/findings';
import { useFixes } from './findings/use-fixes';
import { SettingsPanel, settingId } from './forms/settings-panel';
import { SignersPanel } from './forms/signers-panel';
import { useSettingsForm } from './forms/use-settings-form';
import { useSignersForm } from './forms/use-signers-form';
import { LeavingCard } from './leaving/leaving-card';
import { useLeaving } from './leaving/use-leaving';
import { GenerateBar } from './memo/generate-bar';
import { isBusy } from './memo/generation';
import { LastMemoPart } from './memo/last-memo';
import { MemoCard } from './memo/memo-card';
import { missingFields } from './memo/missing';
import { MissingCard } from './memo/missing-card';
import { useGeneration } from './memo/use-generation';
import { EmptyWorkbook } from './overview/empty-workbook';
import { Header } from './overview/header';
import { Overview } from './overview/overview';
import { Live, Notice } from './parts/notice';
import { Tabs } from './parts/tabs';
import { tellFailure } from './parts/words';
import type { Server } from './server/server';
import { type Sidebar, sheetOf } from './server/use-sidebar';
import { useGoTo } from './use-go-to';
import { focusLater, useKeptFocus } from './use-kept-focus';
import { useWords } from './words';

type TabId = 'findings' | 'settings' | 'signers';

interface PageProps {
  readonly server: Server;
  readonly sidebar: Sidebar;
  readonly data: SidebarData;
}

export function Page({ server, sidebar, data }: PageProps) {
  const words = useWords();
  const [tab, setTab] = useState<TabId>('findings');
  const refresh = () => sidebar.refresh({ stay: true });
  const goTo = useGoTo(server);
  const fixing = useFixes(server, refresh);
  const settings = useSettingsForm(server, data.settings, refresh);
  const signers = useSignersForm(server, data.signers, refresh);
  // Filling a memo marks the cells of what it finds: from then on the marks are kept true.
  const making = useGeneration(server, () => void sidebar.refresh({ stay: true, mark: true }));
  const leaving = useLeaving(server);
  useKeptFocus();

  const { report } = data;
  const isEmpty = report.measures.length === 0;
  const findings = isEmpty
    ? report.findings.filter(({ rule }) => !rule.startsWith('sheet/'))
    : report.findings;
  const sheet = sheetOf(data);

  const open = (id: TabId, focus: string) => {
    setTab(id);
    focusLater(focus);
  };
  const start = (force: boolean) => making.start({ sheet, force, lastMemo: data.lastMemo });
  const unsaved = settings.unsaved || signers.unsaved;
  const press = () => (unsaved ? making.askAboutUnsaved() : start(false));

  const leave = unsaved ? leaving.ask : leaving.go;
  const toMemos = () => leave('memos');

  async function saveFirst(then: () => void): Promise<void> {
    if (!(await settings.save())) return open('settings', 'panel-settings');
    if (!(await signers.save())) return open('signers', 'panel-signers');
    then();
  }

  return (
    <div class="page">
      <Header
        data={data}
        sidebar={sidebar}
        // The steps of a memo that is being made are this page's to finish.
        leaving={leaving.phase === 'going' || isBusy(making.generation)}
        onPage={leave}
      />
      <main id="main" tabIndex={-1}>
        <LeavingCard
          leaving={leaving}
          onSaveFirst={() => {
            leaving.stay();
            void saveFirst(leaving.goOn);
          }}
        />
        <MemoCard
          generation={making.generation}
          server={server}
          sheet={sheet}
          onGoOn={() => start(true)}
          onCorrect={() => {
            making.close();
            open('findings', 'panel-findings');
          }}
          onSaveFirst={() => void saveFirst(() => start(false))}
          onWithoutSaving={() => start(false)}
          onTryAgain={press}
          onRegisterAgain={making.registerAgain}
          onMemos={toMemos}
          onClose={making.close}
        />
        {isEmpty ? (
          <EmptyWorkbook
            data={data}
            server={server}
            refresh={() => sidebar.refresh()}
            goTo={goTo.go}
          />
        ) : (
          <Overview completion={report.completion} />
        )}
        {data.lastMemo && making.generation.phase === 'idle' && (
          <LastMemoPart memo={data.lastMemo} onMemos={toMemos} />
        )}
        {!isEmpty && (
          <MissingCard
            missing={missingFields(data.settings, data.signers)}
            openSetting={(key) => open('settings', settingId(key))}
            openSigners={() => open('signers', 'panel-signers')}
          />
        )}
        <Live>
          {goTo.failure && <Notice tone="error">{tellFailure(words, goTo.failure)}</Notice>}
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
                  fixing={fixing}
                  goTo={goTo.go}
                  mark={() => sidebar.refresh({ stay: true, mark: true })}
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
      </main>
      <GenerateBar generation={making.generation} isEmpty={isEmpty} onPress={press} />
    </div>
  );
}

function countBadge(words: ReturnType<typeof useWords>, count: number) {
  return count === 0 ? null : { text: words.number(count), said: words.tabs.count(count) };
}
