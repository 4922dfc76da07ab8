import "rolefit";
import { useRef } from "react";
import type { RolefitCompare } from "rolefit";

export function Roles({ onChange }: { onChange: (roles: string[]) => void }) {
  const first = useRef<RolefitCompare>(null);
  return (
    <main>
      <rolefit-compare
        ref={first}
        roles="service-owner service-manager"
        headingLevel={3}
        permalink
        picker={false}
        hiring={false}
        className="wide"
        onrolefit-change={(event) => onChange(event.detail.roles)}
      >
        <p>What readers see before it is drawn.</p>
      </rolefit-compare>
      <rolefit-compare roles="service-owner service-manager" lang="de" show="all"></rolefit-compare>
      <rolefit-compare roles="nurse physician-assistant" pack="pack.json"></rolefit-compare>
      <rolefit-quiz
        roles="service-owner service-manager"
        storage="none"
        onrolefit-result={({ detail }) => console.log(detail.verdict)}
      ></rolefit-quiz>
      {/* @ts-expect-error: rows are all, or those that differ */}
      {false && <rolefit-compare show={7}></rolefit-compare>}
      <rolefit-hire roles="service-manager" storage="none"></rolefit-hire>
    </main>
  );
}
