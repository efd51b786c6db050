import { Field } from './Field';

interface Props<Value extends string> {
  readonly label: string;
  /** The label of each value, in the order of the menu. */
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Selects one of a few values, for a bar. */
export function SelectField<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <Field label={label} layout="inline">
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {Object.entries<string>(options).map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
