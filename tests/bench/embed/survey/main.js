// The statements of the bundled quiz as a survey, one at a time, five options each, none of the
// rest: no scores, no verdict, no order of its own. The sheet is the one without its web font.
import "survey-core/survey-core.fontless.min.css";
import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import { items } from "pack";

const choices = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"].map((text, at) => ({ value: at + 1, text }));
const elements = items
  .filter(({ audience }) => audience === "individual")
  .map(({ id, stem }) => ({ type: "radiogroup", name: id, title: stem, choices }));

renderSurvey(new Model({ questionsOnPageMode: "questionPerPage", elements }), document.getElementById("survey"));
