import { createRoot } from "react-dom/client";
import { StrictMode } from "react";
import { Compare } from "./Compare";
import { Roles } from "./Roles";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Compare />
    <Roles onChange={(roles) => console.log(roles)} />
  </StrictMode>,
);
