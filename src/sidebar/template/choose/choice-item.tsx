/** One template to choose: what it is for or who made it, a press to use it, another to have the file. */
import type { TemplatesData, TemplateUse } from '../../../app/template/data';
import { Button, Spinner } from '../../parts/button';
import { Download } from '../../parts/download';
import { Icon } from '../../parts/icons';
import { LookButton, LookPart } from '../../parts/look';
import type { Look } from '../../parts/use-look';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { choiceOf, isSame, nameOf } from '../names';
import { TemplatePicture } from './template-picture';
import { type Choosing, keyOf } from './use-choosing';
import './choice-item.css';

interface ChoiceItemProps {
  readonly use: Pick<TemplateUse, 'kind' | 'version' | 'name'>;
  readonly about: string;
  readonly data: TemplatesData;
  readonly choosing: Choosing;
  readonly look: Look;
}

export function ChoiceItem({ use, about, data, choosing, look }: ChoiceItemProps) {
  const words = wordsOf('template');
  const name = nameOf(words, use);
  const inUse = isSame(use, data.present);
  const isToUnits = data.toUnits !== null && isSame(use, data.toUnits);
  const isSound = !(inUse && data.damaged);
  return (
    // Keeps the keyboard's place when its button turns into a word.
    <li class={`choice ${inUse ? (data.damaged ? 'damaged' : 'in-use') : ''}`} tabIndex={-1}>
      <TemplatePicture kind={use.kind} name={name} />
      <p class="template-name">{name}</p>
      <p class="quiet">{about}</p>
      <div class="buttons">
        {inUse || isToUnits ? (
          <span class="sign-of-use">
            <Icon name={data.damaged ? 'error' : 'done'} />
            {inUse ? words.choose.inUse : words.choose.inUseToUnits}
          </span>
        ) : (
          <Button
            label={`${words.choose.use}: ${name}`}
            busy={choosing.busy !== null}
            onPress={() => choosing.choose(use, 'choose')}
          >
            {choosing.busy === keyOf(use) && <Spinner />}
            {words.choose.use}
          </Button>
        )}
        {isSound && (
          <LookButton
            look={look}
            place={keyOf(use)}
            kind="text"
            of={name}
            onPress={() =>
              void look.show(keyOf(use), () =>
                server.call('callPreviewMemo', { template: choiceOf(use) }),
              )
            }
          />
        )}
        {isSound && (
          <Download
            kind="text"
            label={`${words.choose.download}: ${name}`}
            ask={() => server.call('callDownloadTemplate', choiceOf(use))}
          >
            {words.choose.download}
          </Download>
        )}
      </div>
      <LookPart look={look} place={keyOf(use)} />
    </li>
  );
}
