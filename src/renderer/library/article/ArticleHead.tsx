import { useMemo } from 'react';
import type { Correction, KeptArticle } from '../../../contract';
import { storyWords } from '../../../engine/reader';
import { outletHints, article as words } from '../../../messages/library/article';
import { counts } from '../../../messages/library/counts';
import { visible } from '../../../viewmodel/labels/text';
import { SafeText } from '../../ui/SafeText';
import styles from './ArticleView.module.css';
import { EditableField } from './EditableField';
import { correctionOf, dateProblem, type FieldName, fieldText } from './metadata';

interface Props {
  readonly article: KeptArticle;
  readonly onCorrect: (correction: Correction) => void;
}

/** The headline and metadata of an article, each a field to edit in place. */
export function ArticleHead({ article, onCorrect }: Props) {
  const { paragraphs, outletFrom, cutOff } = article.article;
  const length = useMemo(() => storyWords({ paragraphs }), [paragraphs]);
  const field = (name: FieldName) => ({
    value: fieldText(article, name),
    onChange: (typed: string) => onCorrect(correctionOf(name, typed)),
  });
  return (
    <header className={styles.head}>
      <EditableField
        label={words.outlet}
        placeholder={words.outletPlaceholder}
        className={styles.outlet}
        hint={outletHints[outletFrom ?? 'text']}
        {...field('outlet')}
      />
      <EditableField
        label={words.headline}
        placeholder={words.headlinePlaceholder}
        className={styles.headline}
        lang={article.language}
        {...field('headline')}
      />
      <div className={styles.facts}>
        <EditableField label={words.byline} placeholder={words.none} {...field('byline')} />
        <EditableField label={words.date} placeholder={words.none} check={dateProblem} {...field('published')} />
        <EditableField label={words.agencies} placeholder={words.none} {...field('agencies')} />
        <EditableField
          label={words.cutOff}
          placeholder={words.cutOffPlaceholder}
          hint={cutOff === null ? null : words.cutOffHint}
          {...field('cutOff')}
        />
      </div>
      <p className={styles.origin}>
        {counts.words({ count: length })}
        {article.corrections === 0 ? '' : ` · ${counts.corrections({ count: article.corrections })}`}
        {' · '}
        <bdi title={article.origin === null ? undefined : visible(article.origin)}>
          <SafeText text={isAddress(article.origin) ? article.origin : article.name} />
        </bdi>
      </p>
    </header>
  );
}

/** Whether an article came from the web. Its URL is shown then; a path would be less useful than the file's name. */
function isAddress(origin: string | null): origin is string {
  return origin !== null && /^https?:/i.test(origin);
}
