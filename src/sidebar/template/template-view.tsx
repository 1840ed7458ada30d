/** The template of the memos: what is used, how to change it, the emblem, the tags. */
import { useLook } from '../parts/use-look';
import { ViewFrame } from '../parts/view-frame';
import { wordsOf } from '../parts/words';
import type { TemplatesData } from '../server/calls';
import { server } from '../server/server';
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

interface TemplateViewProps {
  readonly templates: Templates;
  readonly onMain: () => void;
}

export function TemplateView({ templates, onMain }: TemplateViewProps) {
  const { data } = templates;
  return (
    <ViewFrame words={wordsOf('template')} asking={templates} onBack={onMain}>
      {data && <Cards templates={templates} data={data} />}
    </ViewFrame>
  );
}

interface CardsProps {
  readonly templates: Templates;
  readonly data: TemplatesData;
}

function Cards({ templates, data }: CardsProps) {
  const words = wordsOf('template');
  const choosing = useChoosing(templates, data);
  const look = useLook();
  const trial = useTrial(look, use);
  const { refresh } = templates;

  function use({ file }: Checked): void {
    choosing.carryOut({
      key: 'trial',
      place: 'trial',
      text: words.choose.stored,
      send: (stamp) => server.call('callUseTemplate', { ...file, stamp }),
      after: () => trial.close(),
    });
  }

  return (
    <>
      <PresentCard data={data} choosing={choosing} />
      <ChooseCard data={data} choosing={choosing} look={look} />
      <EditCard
        editing={data.editing}
        trial={trial}
        using={choosing.busy === 'trial'}
        refresh={refresh}
      />
      <UploadCard trial={trial} />
      <TrialCard trial={trial} choosing={choosing} editing={data.editing} onUse={use} />
      <EmblemCard emblem={data.emblem} refresh={refresh} />
      <TagList groups={data.groups} />
    </>
  );
}
