// The block in the editor: roles to tick, and the widget itself as a preview, in a frame so that neither
// the editor's styles nor its own frames matter to it.
(({ blocks, blockEditor, components, element, i18n }, { frame, kinds, roles }) => {
  const { createElement: h, Fragment, useEffect, useRef, useState } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { CheckboxControl, PanelBody, SelectControl } = components;
  const say = (text) => i18n.__(text, "rolefit");

  const slugsOf = (attributes) => attributes.roles.split(" ").filter(Boolean);

  // Ticked roles stand in the order in which they were ticked.
  const ticked = (slugs, slug, on) => [...slugs.filter((one) => one !== slug), ...(on ? [slug] : [])];

  const choices = (pairs) => pairs.map(([value, label]) => ({ value, label }));

  const names = { compare: say("A comparison"), quiz: say("A quiz"), hire: say("A hiring kit") };

  const addressOf = ({ kind, headingLevel, roles, lang, theme, show, audience }) => {
    const wishes = { element: kind, roles, lang, theme, show, audience, "heading-level": headingLevel };
    const given = Object.entries({ ...wishes, storage: "none" }).filter(([, value]) => value);
    return `${frame}?${new URLSearchParams(given)}`;
  };

  const Preview = ({ attributes }) => {
    const shown = useRef();
    const [height, setHeight] = useState(320);
    useEffect(() => {
      // The editor may itself be in a frame, where the message arrives.
      const view = shown.current.ownerDocument.defaultView;
      const hear = ({ data, source }) => {
        const wanted = Math.ceil(data?.rolefit?.height);
        if (source === shown.current?.contentWindow && wanted > 0 && wanted < 30000) setHeight(wanted);
      };
      view.addEventListener("message", hear);
      return () => view.removeEventListener("message", hear);
    }, []);
    const style = { border: 0, display: "block" };
    return h("iframe", { ref: shown, src: addressOf(attributes), title: say("Preview"), width: "100%", height, style });
  };

  const Roles = ({ attributes, setAttributes }) => {
    const slugs = slugsOf(attributes);
    // Those that the quiz can tell apart come first.
    const main = roles.filter(({ quiz }) => quiz);
    const offered = attributes.kind === "compare" ? [...main, ...roles.filter(({ quiz }) => !quiz)] : main;
    const box = ({ slug, title }) =>
      h(CheckboxControl, {
        key: slug,
        label: title,
        checked: slugs.includes(slug),
        onChange: (on) => setAttributes({ roles: ticked(slugs, slug, on).join(" ") }),
      });
    return h(PanelBody, { title: say("Roles") }, offered.map(box));
  };

  const Look = ({ attributes, setAttributes }) => {
    const select = (name, label, pairs) =>
      h(SelectControl, {
        key: name,
        label,
        value: attributes[name],
        options: choices(pairs),
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const own = {
      compare: ["show", say("Rows"), [["", say("Automatic")], ["all", say("All")], ["differences", say("Only differences")]]],
      quiz: ["audience", say("Whom it asks"), [["", say("A person who looks for a role")], ["organization", say("An organization that hires")]]],
    }[attributes.kind];
    return h(PanelBody, { title: say("Look"), initialOpen: false }, [
      ...(own ? [select(...own)] : []),
      select("lang", say("Language"), [["", say("The page’s own")], ["en", "English"], ["de", "Deutsch"], ["es", "Español"], ["ar", "العربية"]]),
      select("theme", say("Colors"), [["", say("Follow the page")], ["light", say("Always light")], ["dark", say("Always dark")]]),
      select("headingLevel", say("Heading level"), [["", "2"], ["3", "3"], ["4", "4"], ["5", "5"]]),
    ]);
  };

  const Edit = ({ attributes, setAttributes, isSelected }) => {
    // A click on what is not selected is to select the block.
    const style = { pointerEvents: isSelected ? "auto" : "none" };
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: say("What readers see") },
          h(SelectControl, {
            label: say("Element"),
            value: attributes.kind,
            options: choices(kinds.map((kind) => [kind, names[kind]])),
            onChange: (kind) => setAttributes({ kind }),
          }),
        ),
        h(Roles, { attributes, setAttributes }),
        h(Look, { attributes, setAttributes }),
      ),
      h("div", useBlockProps(), h("div", { style }, h(Preview, { attributes }))),
    );
  };

  // What readers get is written by the server, so that a post holds nothing that an editor may strip.
  blocks.registerBlockType("rolefit/roles", { edit: Edit, save: () => null });
})(window.wp, window.rolefitBlock);
