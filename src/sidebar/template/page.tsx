/** The template page once it knows the store: what is used, how to change it, the emblem, the tags. */
import type { TemplatesData } from '../../app/template/data';
import { useLeaving } from '../leaving/use-leaving';
import { PageHeader } from '../parts/page-header';
import type { Server } from '../server/server';
import { useKeptFocus } from '../use-kept-focus';
import { ChooseCard } from './choose/choose-card';
import { useChoosing } from './choose/use-choosing';
import { EditCard } from './edit/edit-card';
import { EmblemCard } from './emblem/emblem-card';
import { PresentCard } from './present-card';
import { TagList } from './tags/tag-list';
import { TrialCard } from './trial/trial-card';
import { type Checked, useTrial } from './trial/use-trial';
import { UploadCard } from './upload/upload-card';
import type { Templates } from './use-templates';
import { useWords } from './words';

interface PageProps {
  readonly server: Server;
  readonly templates: Templates;
  readonly data: TemplatesData;
}

export function Page({ server, templates, data }: PageProps) {
  const words = useWords();
  const leaving = useLeaving(server);
  const choosing = useChoosing(server, templates, data);
  const trial = useTrial(server);
  const { refresh } = templates;
  useKeptFocus();

  function use({ file }: Checked): void {
    choosing.carryOut({
      key: 'trial',
      place: 'trial',
      text: words.choose.stored,
      send: (stamp) => server.call('callUseTemplate', { ...file, stamp }),
      after: trial.close,
    });
  }

  function back(): void {
    if (trial.preview) trial.binPreview();
    leaving.go('main');
  }

  return (
    <div class="page">
      <PageHeader words={words} asking={templates} leaving={leaving} onBack={back} />
      <main id="main" tabIndex={-1}>
        <PresentCard data={data} choosing={choosing} />
        <ChooseCard server={server} data={data} choosing={choosing} />
        <EditCard server={server} editing={data.editing} trial={trial} refresh={refresh} />
        <UploadCard trial={trial} />
        <TrialCard trial={trial} choosing={choosing} editing={data.editing} onUse={use} />
        <EmblemCard server={server} emblem={data.emblem} refresh={refresh} />
        <TagList groups={data.groups} />
      </main>
    </div>
  );
}
