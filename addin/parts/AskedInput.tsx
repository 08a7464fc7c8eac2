import { Input, type InputProps } from '@fluentui/react-components';

/** The field for which somebody has just pressed: focus goes to it. Where nobody `asked`, focus stays where it is. */
export function AskedInput({ asked = true, ...input }: InputProps & { asked?: boolean }) {
  // eslint-disable-next-line jsx-a11y/no-autofocus -- the person has just pressed for this field
  return <Input autoFocus={asked} {...input} />;
}
