import { makeStyles } from '@fluentui/react-components';

/** Fluent's fields are as wide as their longest choice; a form's are as wide as there is room. */
export const useFormStyles = makeStyles({
  form: {
    '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' },
    '& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Input__input, & .fui-Textarea': { minWidth: 0, width: '100%', boxSizing: 'border-box' },
  },
});
