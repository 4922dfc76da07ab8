import { createRoot } from "react-dom/client";
import { StrictMode } from "react";
import { Roles } from "./Roles";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Roles onChange={(roles) => console.log(roles)} />
  </StrictMode>,
);
