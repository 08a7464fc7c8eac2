import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ProfileBody } from '../../../shared/contract/clock';
import { useAnnounce } from '../../parts/announce';
import { Card } from '../../parts/Card';
import { words } from '../../words/in-tab';
import type { PartProps } from './part-props';
import { draftOf, like, newProfile, profileOf, type ProfileDraft } from './profile-draft';
import { ProfileForm } from './ProfileForm';
import { ProfileItem } from './ProfileItem';
import { Says } from './Says';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

const ADD = 'profile-add';

interface ProfilesCardProps extends PartProps {
  /** Own profiles that are saved: cases may be counted by them, so they stay as they are. */
  kept: ProfileBody[];
  /** The profile that is being written, which nobody has put in the list yet. */
  writing: ProfileDraft | undefined;
  onWrite: (draft: ProfileDraft | undefined) => void;
}

/** The profiles that Heard brings and the council's own, to look at and to add to; one is changed only until it is saved. */
export function ProfilesCard({ rules, brought, kept, mayChange, says, onChange, writing, onWrite }: ProfilesCardProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { profiles, usualProfile } = rules;
  const said = words.settings;
  const another = (profile: ProfileBody) => ({ label: said.profileLike, of: said.profileLikeOf(profile.name), act: () => onWrite(like(profile)) });
  const edit = (profile: ProfileBody) => ({ label: said.profileEdit, of: said.profileEditOf(profile.name), act: () => onWrite(draftOf(profile)) });
  const remove = ({ id, name }: ProfileBody) => ({
    label: said.remove,
    of: said.removeOf(name),
    act: () => {
      onChange({ profiles: profiles.filter((profile) => profile.id !== id) });
      announce(said.removed(name));
      document.getElementById(ADD)?.focus();
    },
  });
  const retire = (profile: ProfileBody) => {
    const { retired, ...rest } = profile;
    const changed = retired ? rest : { ...profile, retired: true as const };
    return {
      label: retired ? said.profileUse : said.profileRetire,
      of: retired ? said.profileUseOf(profile.name) : said.profileRetireOf(profile.name),
      act: () => {
        onChange({ profiles: profiles.map((one) => (one.id === profile.id ? changed : one)) });
        announce(retired ? said.profileUsed(profile.name) : said.profileRetired(profile.name));
      },
    };
  };
  const actsOn = (profile: ProfileBody) => (kept.some(({ id }) => id === profile.id) ? [another(profile), ...(profile.id === usualProfile ? [] : [retire(profile)])] : [edit(profile), another(profile), remove(profile)]);
  const put = (draft: ProfileDraft) => {
    const profile = profileOf(draft, [...brought, ...profiles].map(({ id }) => id));
    onChange({ profiles: draft.id === undefined ? [...profiles, profile] : profiles.map((one) => (one.id === draft.id ? profile : one)) });
    announce(said.profileChanged(profile.name));
    onWrite(undefined);
  };
  return (
    <Card title={said.profiles}>
      <p className={styles.help}>{said.profilesHelp}</p>
      <h3 className={styles.title}>{said.brought}</h3>
      <ul className={styles.list}>
        {brought.map((profile) => (
          <ProfileItem key={profile.id} profile={profile} isUsual={profile.id === usualProfile} acts={mayChange ? [another(profile)] : []} />
        ))}
      </ul>
      <h3 className={styles.title}>{said.own}</h3>
      {profiles.length === 0 && <p className={styles.help}>{said.noOwn}</p>}
      {profiles.length > 0 && (
        <ul className={styles.list}>
          {profiles.map((profile, at) => (
            <ProfileItem key={profile.id} profile={profile} isUsual={profile.id === usualProfile} acts={mayChange ? actsOn(profile) : []}>
              <Says>{says(`profiles.${at}`)}</Says>
            </ProfileItem>
          ))}
        </ul>
      )}
      <Says>{says('profiles')}</Says>
      {mayChange && !writing && (
        <div>
          <Button id={ADD} icon={<AddRegular />} onClick={() => onWrite(newProfile)}>
            {said.profileAdd}
          </Button>
        </div>
      )}
      {writing && <ProfileForm draft={writing} onChange={onWrite} onPut={put} onCancel={() => onWrite(undefined)} />}
    </Card>
  );
}
